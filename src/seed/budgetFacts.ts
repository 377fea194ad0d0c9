import type { HourBucket, LinePurpose } from '@/domain/choices/money'
import type { Words } from './seeding'

export type Hours = { readonly key: HourBucket; readonly title: Words; readonly planned: number }

export type BudgetFact = {
  /** Also what it pays for. */
  readonly key: LinePurpose
  readonly title: Words
  /** Øre. */
  readonly planned: number
  readonly hours: readonly Hours[]
}

/** Applied for and granted, in øre: the sum of the lines below. */
export const grantedOere = 4_500_000

/**
 * The six lines of the application. The project leader's is a lump sum with its hours: what an
 * hour costs is derived, because 21,500 kr. for 85 hours is no round rate.
 */
export const budgetFacts: readonly BudgetFact[] = [
  {
    key: 'guestTeachers',
    title: { da: 'Honorar til gæsteundervisere', en: 'Guest teachers’ pay' },
    planned: 1_350_000,
    hours: [],
  },
  {
    key: 'otherTeachers',
    title: {
      da: 'Transport og gaver til øvrige undervisere',
      en: 'Transport and gifts for other teachers',
    },
    planned: 100_000,
    hours: [],
  },
  {
    key: 'materials',
    title: {
      da: 'Undervisningsmaterialer og forplejning',
      en: 'Teaching materials and catering',
    },
    planned: 500_000,
    hours: [],
  },
  {
    key: 'meetings',
    title: { da: 'Forplejning ved forskellige møder', en: 'Catering at various meetings' },
    planned: 200_000,
    hours: [],
  },
  {
    key: 'closing',
    title: { da: 'Afslutningsfest og diplomer', en: 'Closing party and diplomas' },
    planned: 200_000,
    hours: [],
  },
  {
    key: 'projectLeader',
    title: { da: 'Projektleder', en: 'Project leader' },
    planned: 2_150_000,
    hours: [
      { key: 'recruitment', title: { da: 'Rekruttering', en: 'Recruitment' }, planned: 20 },
      {
        key: 'teachers',
        title: { da: 'Kontakt med undervisere', en: 'Contact with teachers' },
        planned: 13,
      },
      { key: 'facilitation', title: { da: 'Facilitering', en: 'Facilitation' }, planned: 52 },
    ],
  },
]
