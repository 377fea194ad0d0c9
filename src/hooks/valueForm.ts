import type { FlattenedField } from 'payload'
import type { ProblemCode } from '@/domain/problem'
import { isRecordId } from '@/domain/recordId'

/**
 * What is wrong with a value before anything is asked of it: undefined when it is of its field's
 * kind, or of a kind that Payload judges itself without falling over.
 */
export function wrongForm(field: FlattenedField, value: unknown): ProblemCode | undefined {
  // Null empties a field, except those that hold others: Payload empties them by an empty one.
  const holdsOthers = field.type === 'array' || field.type === 'group'
  if (value === undefined || (value === null && !holdsOthers)) return undefined
  const rule = rules.find(({ types }) => types.some((type) => type === field.type))
  if (rule === undefined) return undefined
  const many = 'hasMany' in field && field.hasMany === true
  if (many && !Array.isArray(value)) return rule.code
  const values: readonly unknown[] = many && Array.isArray(value) ? value : [value]
  return values.every((one) => rule.isRight(one, field)) ? undefined : rule.code
}

export const isText = (value: unknown) => typeof value === 'string' && !value.includes('\u0000')

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Rule = {
  readonly types: readonly FlattenedField['type'][]
  readonly code: ProblemCode
  readonly isRight: (value: unknown, field: FlattenedField) => boolean
}

const rules: readonly Rule[] = [
  { types: ['text', 'textarea', 'email'], code: 'valueForm', isRight: isText },
  { types: ['select'], code: 'choiceUnknown', isRight: isOption },
  { types: ['date'], code: 'dateForm', isRight: isMoment },
  { types: ['number', 'checkbox'], code: 'valueForm', isRight: isNoList },
  { types: ['relationship', 'upload'], code: 'valueForm', isRight: isReference },
  { types: ['array'], code: 'valueForm', isRight: isRows },
  { types: ['group'], code: 'valueForm', isRight: isRecord },
]

function isOption(value: unknown, field: FlattenedField): boolean {
  const options = field.type === 'select' ? field.options : []
  return options.some((option) => (typeof option === 'string' ? option : option.value) === value)
}

/**
 * Empty means none, as the admin sends it. The last day that there is at all has none after it, and no
 * date of ours in Copenhagen; years of four digits are enough for everything.
 */
function isMoment(value: unknown): boolean {
  if (value === '') return true
  const isDate = typeof value === 'string' || value instanceof Date
  const year = isDate ? new Date(value).getUTCFullYear() : Number.NaN
  return year >= 1 && year < 9999
}

/** Payload reads numbers, and yes and no, out of texts too. */
function isNoList(value: unknown): boolean {
  return typeof value !== 'object'
}

function isReference(value: unknown): boolean {
  if (isRecord(value)) return isReference(value['id'])
  return value === '' || (typeof value === 'string' && isRecordId(value))
}

/** The admin sends how many rows there are where there are none. */
function isRows(value: unknown): boolean {
  if (value === 0 || value === '0') return true
  return Array.isArray(value) && value.every(isRecord)
}
