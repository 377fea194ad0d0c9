import type { FlattenedField } from 'payload'
import type { Condition } from '@/domain/filters'
import { isRecordId } from '@/domain/recordId'
import type { NoField } from './questionPaths'

/**
 * Whether PostgreSQL can compare this kind of field so. Payload hands on whatever is asked, and a
 * pattern sought in a date or a choice would end as a fault. Of a field that is none, Payload itself
 * says so.
 */
export function suits(field: FlattenedField | NoField | undefined, condition: Condition): boolean {
  if (field === undefined) return true
  if (field !== 'id' && typeof field === 'string') return suitsSeveral(field, condition)
  const isDate = field !== 'id' && field.type === 'date'
  return (!isDate || listOf(condition.value).every(isInTime)) && suitsOne(field, condition)
}

function suitsOne(field: FlattenedField | 'id', { operator, value }: Condition): boolean {
  if (isList(operator)) return !(isReference(field) && listOf(value).includes('null'))
  if (isSame(operator)) return true
  if (isOrder(operator)) return field !== 'id' && ordered.some((type) => type === field.type)
  if (!isPattern(operator) || typeof value !== 'string') return false
  // The admin searches a list without a title by its ids: Payload then looks for that very id.
  if (field === 'id') return operator === 'like'
  const isOneOfMany = field.type === 'select' && field.hasMany === true
  return isOneOfMany ? operator === 'contains' : texts.some((type) => type === field.type)
}

/** Of a relation that may lead to records of several kinds: by which one, or of which kind, and no other way. */
function suitsSeveral(part: Exclude<NoField, 'id'>, { operator, value }: Condition): boolean {
  if (part === 'several.relationTo')
    return isSame(operator) || (isList(operator) && !listOf(value).includes('null'))
  return part === 'several.value' && isAmongThese(operator) && listOf(value).every(isId)
}

const among =
  <Value extends string>(values: readonly Value[]) =>
  (one: string) =>
    values.some((value) => value === one)

const isList = among(['in', 'not_in'])
const isSame = among(['equals', 'not_equals', 'exists'])
const isAmongThese = among(['equals', 'not_equals', 'in'])
const isOrder = among(['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'])
const isPattern = among(['like', 'not_like', 'contains'])

const ordered = ['number', 'date', 'text'] satisfies FlattenedField['type'][]
const texts = ['text', 'textarea', 'email', 'code'] satisfies FlattenedField['type'][]

/** Payload asks for none and for some of them in one, in words that PostgreSQL does not know. */
const isReference = (field: FlattenedField | 'id') => field === 'id' || 'relationTo' in field

const isId = (one: unknown): boolean => typeof one === 'string' && isRecordId(one)

/** A date may be asked for by its milliseconds too, of which there are not so many. */
const isInTime = (one: unknown): boolean =>
  typeof one !== 'number' || !Number.isNaN(new Date(one).getTime())

function listOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return value.split(',')
  return Array.isArray(value) ? value : [value === null ? 'null' : value]
}
