import type { CatchUpSuggestion } from '@/domain/catchUp'
import type { PassMeter } from '@/domain/passMeter'
import { formatShortDay } from '@/domain/time'

/** What the sentences are made of beside the figures. */
export type Around = Readonly<{
  language: 'da' | 'en'
  catchUps: readonly CatchUpSuggestion[]
  titleOf: (module: string) => string
  contractSigned: boolean
  confidentialitySigned: boolean
  /** Papers are asked for at the first evening, and missed once it is over. */
  firstIsOver: boolean
}>

/** What she needs to pass, in a few words; empty while all is well. */
export function adviceFor(meter: PassMeter, around: Around): string {
  const say = words[around.language]
  return [
    ...standingWords(meter, say),
    ...around.catchUps.map(({ module, evening }) =>
      say.catchUp(
        around.titleOf(module),
        evening ? formatShortDay(evening.startsAt, around.language) : undefined,
      ),
    ),
    ...(around.firstIsOver && !around.contractSigned ? [say.contract] : []),
    ...(around.firstIsOver && !around.confidentialitySigned ? [say.confidentiality] : []),
  ].join(' ')
}

function standingWords(meter: PassMeter, say: Words): string[] {
  if (meter.standing === 'outOfReach') return [say.outOfReach]
  if (meter.standing !== 'atRisk') return []
  return meter.mayMiss === 0 && meter.left > 0 ? [say.noMore] : []
}

type Words = (typeof words)['da' | 'en']

const words = {
  da: {
    outOfReach: 'Kan ikke længere nå kravene på dette hold.',
    noMore: 'Må ikke misse flere aftener.',
    catchUp: (title: string, day: string | undefined) =>
      day === undefined ? `Aftal indhentning af »${title}«.` : `Kan indhente »${title}« ${day}.`,
    contract: 'Kontrakten mangler.',
    confidentiality: 'Tavshedsløftet mangler.',
  },
  en: {
    outOfReach: 'Can no longer meet the rule with this team.',
    noMore: 'Cannot miss another evening.',
    catchUp: (title: string, day: string | undefined) =>
      day === undefined ? `Arrange a catch-up of “${title}”.` : `Can catch up “${title}” ${day}.`,
    contract: 'The contract is missing.',
    confidentiality: 'The promise of confidentiality is missing.',
  },
}
