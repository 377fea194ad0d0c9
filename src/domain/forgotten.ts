import { noName } from './noName'
import { personalData } from './personalData'

/** What stands in a field that cannot be empty once its person is forgotten. */
const notEmpty: Readonly<Record<string, unknown>> = {
  name: noName,
  purpose: noName,
  locale: 'da',
  interpreter: false,
  reachThrough: false,
  languages: [],
  availability: [],
}

/** The personal fields of a collection, emptied; what leads from record to record stays. */
export function forgottenFields(collection: string): Readonly<Record<string, unknown>> {
  const fields = personalData
    .filter((one) => one.collection === collection)
    .flatMap((one): readonly string[] => one.fields)
    .filter((field) => field !== 'applicant')
  return Object.fromEntries(fields.map((field) => [field, notEmpty[field] ?? null]))
}

/** Moments that stay, as the first of their month: an evening is remembered by who was there. */
export const keptAsMonths = ['statusChangedAt', 'enrolledAt', 'createdAt', 'updatedAt'] as const

/** What is about her and of no use to anybody once she is gone; attendance and diplomas are counted. */
export const goesWithHer = [
  'activity-helpers',
  'sign-ups',
  'messages',
  'consents',
  'decisions',
  'evening-answers',
  'private-links',
] as const
