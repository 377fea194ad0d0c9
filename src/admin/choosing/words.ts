import type { Label } from '@/domain/labels/label'

/** The steps that are taken here, and what their buttons say. */
export const choices = {
  admitted: { da: 'Optag', en: 'Admit' },
  waiting: { da: 'Venteliste', en: 'Waiting list' },
  declined: { da: 'Afslag', en: 'Decline' },
} satisfies Record<string, Label>

export type Choice = keyof typeof choices

/** Reasons that are often true; another can be written. */
export const reasons = {
  admitted: [
    { da: 'Taler et sprog, som holdet mangler', en: 'Speaks a language that the team lacks' },
    { da: 'Bor i et område, som holdet mangler', en: 'Lives in an area that the team lacks' },
    { da: 'Kan alle aftener og har lyst', en: 'Can come on all evenings and wants to' },
  ],
  waiting: [
    { da: 'Holdet er fuldt', en: 'The team is full' },
    { da: 'Vi mangler at tale om det', en: 'We have to talk about it' },
  ],
  declined: [
    { da: 'Kan ikke komme de fleste aftener', en: 'Cannot come on most evenings' },
    { da: 'Noget andet passer bedre til hende nu', en: 'Something else suits her better now' },
  ],
} satisfies Record<Choice, readonly Label[]>

export const words = {
  title: { da: 'Vælg holdet', en: 'Choose the team' },
  seats: (taken: number, all: number, left: number): Label => ({
    da: `${taken} af ${all} pladser er taget eller tilbudt. ${left === 0 ? 'Holdet er fuldt.' : `${left} ${left === 1 ? 'er ledig' : 'er ledige'}.`}`,
    en: `${taken} of ${all} seats are taken or offered. ${left === 0 ? 'The team is full.' : `${left} free.`}`,
  }),
  covers: { da: 'Det dækker de valgte', en: 'What the chosen cover' },
  languages: { da: 'Sprog', en: 'Languages' },
  areas: { da: 'Områder', en: 'Areas' },
  ages: { da: 'Alder', en: 'Age' },
  times: { da: 'Kan bedst', en: 'Best time' },
  lacks: { da: 'Mangler', en: 'Missing' },
  candidates: { da: 'Skal besluttes', en: 'To decide' },
  waiting: { da: 'Venteliste', en: 'Waiting list' },
  waitingNote: {
    da: 'Rækkefølgen er jeres. Kvinderne får den aldrig at se.',
    en: 'The order is yours. The women never see it.',
  },
  offered: { da: 'Har fået tilbud', en: 'Have an offer' },
  chosen: { da: 'På holdet', en: 'In the team' },
  none: { da: 'Ingen lige nu.', en: 'Nobody right now.' },
  adds: { da: 'Nyt for holdet:', en: 'New to the team:' },
  addsNothing: { da: 'Dækkes allerede af de valgte.', en: 'The chosen cover this already.' },
  interpreter: { da: 'Ønsker tolk', en: 'Wants an interpreter' },
  why: { da: 'Hvorfor?', en: 'Why?' },
  other: { da: 'Eller skriv selv', en: 'Or write your own' },
  save: { da: 'Gem beslutningen', en: 'Save the decision' },
  saving: { da: 'Gemmer …', en: 'Saving …' },
  cancel: { da: 'Fortryd', en: 'Never mind' },
  offer: { da: 'Tilbyd plads', en: 'Offer a seat' },
  accepts: { da: 'Hun siger ja', en: 'She says yes' },
  refuses: { da: 'Hun siger nej', en: 'She says no' },
  refusedReason: { da: 'Sagde nej til tilbuddet', en: 'Said no to the offer' },
  up: { da: 'Ryk op', en: 'Move up' },
  down: { da: 'Ryk ned', en: 'Move down' },
  until: (when: string): Label => ({ da: `Svar senest ${when}`, en: `Answer by ${when}` }),
  decided: (when: string, by: Label, reason: string): Label => ({
    da: `Besluttet ${when} af ${by.da.toLowerCase()}${reason === '' ? '' : `: ${reason}`}`,
    en: `Decided ${when} by ${by.en.toLowerCase()}${reason === '' ? '' : `: ${reason}`}`,
  }),
  program: { da: 'Programmet', en: 'The program' },
}
