import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  FlattenedField,
  PayloadRequest,
} from 'payload'
import type { Problem, ProblemCode } from '@/domain/problem'
import { problem } from '@/domain/problem'
import { refuseFarQuestion } from './farQuestions'
import { refuse } from './refuse'

/**
 * Payload asks a collection's hooks before it validates the fields. This comes first, so that every
 * rule of ours may rely on what the types say, and a value of another kind is told in words.
 */
export const withShapesChecked = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      refuseMisshapen,
      refuseFarQuestion,
      ...(collection.hooks?.beforeOperation ?? []),
    ],
  },
})

const refuseMisshapen: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  if (!isRecord(data)) return args
  const fields = collection.flattenedFields.flatMap((field) => fieldProblems(field, data, req))
  refuse([...fields, ...(collection.auth ? credentialProblems(data) : [])], req)
  return args
}

function fieldProblems(field: FlattenedField, data: Data, req: PayloadRequest): Problem[] {
  const given = data[field.name]
  if (given === undefined) return []
  const everyLocale = req.locale === 'all' && 'localized' in field && field.localized === true
  const values = everyLocale && isRecord(given) ? Object.values(given) : [given]
  return values.flatMap((value) => {
    const code = wrong(field, value)
    return code === undefined ? [] : [problem(field.name, code)]
  })
}

/** An account's own fields are read before any collection's, by strangers who log in too. */
function credentialProblems(data: Data): Problem[] {
  return ['email', 'password', 'token']
    .filter((name) => !isAbsent(data[name]) && !isText(data[name]))
    .map((name) => problem(name, 'valueForm'))
}

function wrong(field: FlattenedField, value: unknown): ProblemCode | undefined {
  // Emptied by null, except a list of rows, which Payload can only empty by an empty one.
  if (isAbsent(value)) return field.type === 'array' && value === null ? 'valueForm' : undefined
  const values: readonly unknown[] =
    'hasMany' in field && field.hasMany === true ? (Array.isArray(value) ? value : [{}]) : [value]
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return values.every(isText) ? undefined : 'valueForm'
    case 'select': {
      const known = field.options.map((option) =>
        typeof option === 'string' ? option : option.value,
      )
      return values.every((one) => known.some((option) => option === one))
        ? undefined
        : 'choiceUnknown'
    }
    case 'date':
      return isMoment(value) ? undefined : 'dateForm'
    case 'relationship':
    case 'upload':
      return values.every(isReference) ? undefined : 'valueForm'
    case 'array':
      return Array.isArray(value) && value.every(isRecord) ? undefined : 'valueForm'
    default:
      return undefined
  }
}

type Data = Readonly<Record<string, unknown>>

const isAbsent = (value: unknown) => value === undefined || value === null
const isText = (value: unknown) => typeof value === 'string' && !value.includes('\u0000')
const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Empty means none, as the admin sends it. */
const isMoment = (value: unknown) =>
  value === '' || (isDate(value) && !Number.isNaN(new Date(value).getTime()))
const isDate = (value: unknown): value is string | Date =>
  typeof value === 'string' || value instanceof Date

const isReference = (value: unknown): boolean =>
  isRecord(value)
    ? isReference(value['id'])
    : value === '' || (typeof value === 'string' && uuid.test(value))
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
