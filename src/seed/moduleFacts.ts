import type { Topic } from '@/domain/choices/course'
import type { Words } from './seeding'

export type ModuleFact = {
  readonly title: Words
  readonly aim: string
  /** The first is the one that the module is shown under. */
  readonly topics: [Topic, ...Topic[]]
  /** Needed to pass, however many other evenings she attended. */
  readonly mandatory: boolean
}

/** Thirteen evenings over the eight topics of the application, in the order of the course. */
export const moduleFacts: readonly ModuleFact[] = [
  {
    title: { da: 'Velkommen: at være bydelsmor', en: 'Welcome: being a Bydelsmor' },
    aim: 'Holdet lærer hinanden at kende og taler om, hvad en bydelsmor gør, og hvad hun ikke skal gøre.',
    topics: ['role'],
    mandatory: true,
  },
  {
    title: { da: 'At lytte, så den anden bliver hørt', en: 'Listening so that she is heard' },
    aim: 'Vi øver samtaler to og to: åbne spørgsmål, pauser og at lytte uden straks at give råd.',
    topics: ['communication'],
    mandatory: false,
  },
  {
    title: {
      da: 'Tavshedspligt og underretningspligt',
      en: 'Confidentiality and the duty to inform',
    },
    aim: 'Hvad bliver mellem os, og hvornår skal myndighederne vide det? Vi gennemgår eksempler og underskriver tavshedsløftet.',
    topics: ['confidentiality'],
    mandatory: true,
  },
  {
    title: { da: 'Familieliv mellem to kulturer', en: 'Family life between two cultures' },
    aim: 'Om parforhold, roller i familien og de forventninger, man møder fra flere sider, også social kontrol.',
    topics: ['familyLife'],
    mandatory: false,
  },
  {
    title: { da: 'Børn, grænser og opdragelse', en: 'Children, limits and upbringing' },
    aim: 'Om børns udvikling, ros og grænser og om, hvor forældre kan få støtte, før det bliver svært.',
    topics: ['familyLife'],
    mandatory: false,
  },
  {
    title: { da: 'De mindste: vuggestue og børnehave', en: 'The youngest: day-care' },
    aim: 'Hvordan en hverdag i institution ser ud, og hvordan forældre og pædagoger kan samarbejde, når noget er svært.',
    topics: ['schoolAndDaycare', 'familyLife'],
    mandatory: false,
  },
  {
    title: { da: 'Skolen og samarbejdet med hjemmet', en: 'School and home together' },
    aim: 'Om skolens forventninger, forældremøder og beskeder, og om hvem man taler med, når et barn ikke trives.',
    topics: ['schoolAndDaycare'],
    mandatory: false,
  },
  {
    title: { da: 'Krop, kost og bevægelse', en: 'Body, food and exercise' },
    aim: 'Om sundhed i hverdagen, om kvinders krop gennem livet og om at finde en måde at bevæge sig på, der passer til én.',
    topics: ['health'],
    mandatory: false,
  },
  {
    title: { da: 'Når livet har været hårdt', en: 'When life has been hard' },
    aim: 'Om stress, sorg og traumer: hvad man kan få øje på som medmenneske, og hvor der er hjælp at hente.',
    topics: ['health', 'newcomers'],
    mandatory: false,
  },
  {
    title: { da: 'Kommunen, og hvor man går hen', en: 'The municipality and where to turn' },
    aim: 'Et kort over jobcenter, borgerservice, sundhed og foreninger, så en bydelsmor kan vise vej.',
    topics: ['societyAndDemocracy'],
    mandatory: false,
  },
  {
    title: { da: 'Demokrati og medborgerskab', en: 'Democracy and citizenship' },
    aim: 'Om stemmeret, lokalvalg, foreninger og beboerdemokrati, og om at få indflydelse der, hvor man bor.',
    topics: ['societyAndDemocracy'],
    mandatory: false,
  },
  {
    title: { da: 'At tage imod nye naboer', en: 'Receiving new neighbours' },
    aim: 'Om den første tid for nyankomne flygtninge, og hvordan et møde mellem ligeværdige kan begynde.',
    topics: ['newcomers'],
    mandatory: false,
  },
  {
    title: { da: 'Rollen i praksis: at passe på sig selv', en: 'The role in practice' },
    aim: 'Svære samtaler, egne grænser og støtten i korpset. Hver deltager lægger en plan for sin første tid som bydelsmor.',
    topics: ['role', 'communication'],
    mandatory: true,
  },
]
