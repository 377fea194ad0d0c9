import type { Label } from '@/domain/labels/label'
import type { SkippedEvening } from '@/domain/plan'

export const words = {
  make: { da: 'Lav mødegange efter planen', en: 'Make the sessions from the plan' },
  see: { da: 'Se planen', en: 'See the plan' },
  choose: { da: 'Vælg holdet', en: 'Choose the team' },
  board: { da: 'Undervisernes tavle', en: 'Teachers’ board' },
  saveFirst: {
    da: 'Gem holdet, før du laver mødegange.',
    en: 'Save the team before making sessions.',
  },
  done: (created: number, moved: number, kept: number): Label => ({
    da: `${created} ${created === 1 ? 'mødegang' : 'mødegange'} er lavet${moved === 0 ? '' : `, ${moved} er flyttet`}, ${kept} var der i forvejen.`,
    en: `${created} ${created === 1 ? 'session' : 'sessions'} made${moved === 0 ? '' : `, ${moved} moved`}, ${kept} were there already.`,
  }),
  last: (day: string): Label => ({
    da: `Sidste aften er ${day}.`,
    en: `The last evening is ${day}.`,
  }),
  skipped: (day: string, why: Label): Label => ({
    da: `Ingen undervisning ${day}: ${why.da}.`,
    en: `No teaching on ${day}: ${why.en}.`,
  }),
  why: {
    holiday: { da: 'helligdag', en: 'public holiday' },
    week: { da: 'uge uden undervisning', en: 'week without teaching' },
    day: { da: 'dag uden undervisning', en: 'day without teaching' },
  } satisfies Record<SkippedEvening['why'], Label>,
  late: { da: 'Det bliver for sent.', en: 'That is too late.' },
  latest: (month: string, day: string): Label => ({
    da: `For at slutte i ${month} skal I begynde senest ${day}.`,
    en: `To end in ${month}, begin by ${day}.`,
  }),
  changes: { da: 'Det ændrer sig:', en: 'This changes:' },
  move: (heading: string, to: string): Label => ({
    da: `${heading} flyttes til ${to}.`,
    en: `${heading} moves to ${to}.`,
  }),
  agreed: {
    da: 'Underviseren har sagt ja til den gamle dag.',
    en: 'The teacher agreed to the old day.',
  },
  outside: (heading: string): Label => ({
    da: `${heading} er ikke i planen længere. Aflys eller slet den selv.`,
    en: `${heading} is no longer in the plan. Cancel or delete it yourself.`,
  }),
  doIt: (moves: number, creates: number): Label => ({
    da: `Flyt ${moves}${creates === 0 ? '' : ` og lav ${creates}`}`,
    en: `Move ${moves}${creates === 0 ? '' : ` and make ${creates}`}`,
  }),
  plan: { da: 'Planen', en: 'The plan' },
  team: { da: 'Tilbage til holdet', en: 'Back to the team' },
  none: {
    da: 'Holdet har ingen mødegange endnu. Lav dem på holdets kort.',
    en: 'The team has no sessions yet. Make them on the team’s record.',
  },
  untitled: { da: 'Uden modul', en: 'Without a module' },
  leave: { da: 'Lad det være', en: 'Leave it' },
}
