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
  { types: ['relationship', 'upload'], code: 'valueForm', isRight: isReference },
  { types: ['array'], code: 'valueForm', isRight: isRows },
  { types: ['group'], code: 'valueForm', isRight: isRecord },
]

function isOption(value: unknown, field: FlattenedField): boolean {
  const options = field.type === 'select' ? field.options : []
  return options.some((option) => (typeof option === 'string' ? option : option.value) === value)
}

/** Empty means none, as the admin sends it. */
function isMoment(value: unknown): boolean {
  if (value === '') return true
  const isDate = typeof value === 'string' || value instanceof Date
  return isDate && !Number.isNaN(new Date(value).getTime())
}

function isReference(value: unknown): boolean {
  if (isRecord(value)) return isReference(value['id'])
  return value === '' || (typeof value === 'string' && isRecordId(value))
}

function isRows(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord)
}
