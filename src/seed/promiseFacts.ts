import type { IndicatorKey } from '@/domain/choices/indicators'
import type { PromiseKind } from '@/domain/choices/promises'
import type { Words } from './seeding'

export type PromiseFact = {
  /** Part of the record's key. */
  readonly key: string
  readonly kind: PromiseKind
  readonly title: Words
  /** The figures that can show it. */
  readonly shownBy?: readonly IndicatorKey[]
}

/** What the application promises, in its own order. What became of it is for staff to write. */
export const promiseFacts: readonly PromiseFact[] = [
  {
    key: 'double-corps',
    kind: 'effect',
    title: {
      da: 'Et nyt hold, så korpset bliver dobbelt så stort: fra 7 til mindst 14',
      en: 'A new team, and so a corps of double size: from 7 to at least 14',
    },
    shownBy: ['corpsSize', 'passed', 'diplomas'],
  },
  {
    key: 'voluntary-work',
    kind: 'effect',
    title: {
      da: 'Kvinder med anden etnisk baggrund kommer ind i frivilligt arbejde',
      en: 'Women of other ethnic background come into voluntary work',
    },
    shownBy: ['applications', 'admitted'],
  },
  {
    key: 'springboard',
    kind: 'effect',
    title: {
      da: 'Et springbræt til uddannelse og arbejde',
      en: 'A springboard to education and work',
    },
    shownBy: ['onwardAtEnd', 'onwardAfter6Months', 'onwardAfter12Months'],
  },
  {
    key: 'isolated-women',
    kind: 'effect',
    title: { da: 'Isolerede kvinder kommer i gang', en: 'Isolated women are activated' },
    shownBy: ['outreachFirstContacts'],
  },
  {
    key: 'associations',
    kind: 'effect',
    title: {
      da: 'Kvinder bliver vist vej ind i foreningslivet',
      en: 'Women are introduced to associations',
    },
    shownBy: ['bridgedToAssociations'],
  },
  {
    key: 'municipal-system',
    kind: 'effect',
    title: {
      da: 'Det kommunale system bliver forklaret, til gavn for familier og medarbejdere',
      en: 'The municipal system is explained, to the benefit of families and of staff',
    },
    shownBy: ['bridgedToMunicipalServices'],
  },
  {
    key: 'elections',
    kind: 'effect',
    title: { da: 'Flere stemmer til kommunalvalg', en: 'More votes cast at local elections' },
    shownBy: ['votingEvents'],
  },
  {
    key: 'social-control',
    kind: 'effect',
    title: {
      da: 'Negativ social kontrol bliver talt om',
      en: 'Negative social control is talked about',
    },
    shownBy: ['socialControlEvents'],
  },
  {
    key: 'parallel-societies',
    kind: 'effect',
    title: { da: 'Parallelsamfund modvirkes', en: 'Parallel societies are countered' },
  },
  {
    key: 'role-models',
    kind: 'effect',
    title: {
      da: 'Kriminalitet forebygges gennem stærkere mødre og forbilleder',
      en: 'Crime is prevented through stronger mothers and role models',
    },
    shownBy: ['parentRoleEvents'],
  },
  {
    key: 'newcomers',
    kind: 'effect',
    title: {
      da: 'Flygtninge, nytilkomne og beboere med overskud får kontakt',
      en: 'Contact between refugees, newcomers and residents with resources',
    },
    shownBy: ['newcomerActivities'],
  },
  {
    key: 'acceptance',
    kind: 'effect',
    title: {
      da: 'Frivilligt arbejde bliver bedre forstået og accepteret',
      en: 'Voluntary work is better understood and accepted',
    },
  },
  {
    key: 'strengths',
    kind: 'effect',
    title: { da: 'Flere kvinder bruger deres styrker', en: 'More women use their strengths' },
  },
  {
    key: 'more-areas',
    kind: 'reach',
    title: { da: 'Flere boligområder nås', en: 'More housing areas are reached' },
    shownBy: ['areasReached'],
  },
  {
    key: 'fathers',
    kind: 'reach',
    title: { da: 'Fædre inddrages', en: 'Fathers are involved' },
    shownBy: ['fatherActivities'],
  },
  {
    key: 'course',
    kind: 'activity',
    title: {
      da: 'Et kursus på 13 moduler for 10–12 kvinder',
      en: 'A course of 13 modules for 10–12 women',
    },
    shownBy: ['modulesHeld', 'admitted'],
  },
  {
    key: 'topical',
    kind: 'activity',
    title: {
      da: 'Aktiviteter, der begynder i det, der er vigtigt nu',
      en: 'Activities that start from what matters now',
    },
  },
  {
    key: 'along-the-way',
    kind: 'dissemination',
    title: {
      da: 'Opslag, interviews, små film og foldere flere gange undervejs',
      en: 'Posts, interviews, short films and leaflets several times along the way',
    },
    shownBy: ['storiesPublished'],
  },
  {
    key: 'after-the-course',
    kind: 'dissemination',
    title: {
      da: 'Efter kurset: Ballerup Bladet og Facebook-siden',
      en: 'After the course: Ballerup Bladet and the Facebook page',
    },
  },
  {
    key: 'personal-accounts',
    kind: 'dissemination',
    title: {
      da: 'Personlige beretninger og oplevelser står i midten',
      en: 'Personal accounts and experiences stand at the centre',
    },
    shownBy: ['storiesPublished'],
  },
  {
    key: 'information-meetings',
    kind: 'timeline',
    title: {
      da: 'Maj og juni: informationsmøder for fagfolk og for kvinder',
      en: 'May and June: information meetings for professionals and for women',
    },
    shownBy: ['informationMeetings'],
  },
  {
    key: 'interviews',
    kind: 'timeline',
    title: { da: 'Juli: samtaler med ansøgerne', en: 'July: interviews with the applicants' },
    shownBy: ['interviews'],
  },
  {
    key: 'evenings',
    kind: 'timeline',
    title: { da: 'August til oktober: kurset', en: 'August to October: the course' },
    shownBy: ['modulesHeld'],
  },
  {
    key: 'closing',
    kind: 'timeline',
    title: {
      da: 'Oktober: diplomer og afslutningsfest',
      en: 'October: diplomas and the closing event',
    },
    shownBy: ['diplomas'],
  },
]
