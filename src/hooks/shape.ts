import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  FlattenedField,
  GlobalBeforeOperationHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import type { Problem } from '@/domain/problem'
import { problem } from '@/domain/problem'
import { foreseen } from './foreseen'
import { holdToRecord } from './recordSent'
import { refuse } from './refuse'
import { isRecord, isText, wrongForm } from './valueForm'

/**
 * Payload asks a collection's hooks before it validates the fields. This comes first, so that every
 * rule of ours may rely on what the types say, and a value of another kind is told in words.
 */
export const withShapesChecked = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseMisshapen, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

/** Likewise for what there is one of. */
export const withGlobalShapesChecked = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [refuseMisshapenGlobal, ...(global.hooks?.beforeOperation ?? [])],
  },
})

const refuseMisshapenGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update') return undefined
  const data: unknown = Reflect.get(Object(args), 'data')
  holdToRecord(data, req)
  refuse(
    global.flattenedFields.flatMap((field) => fieldProblems(field, data, req)),
    req,
  )
  return undefined
}

const refuseMisshapen = foreseen<CollectionBeforeOperationHook>(({ args, collection, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  if (!isRecord(data)) return args
  const fields = collection.flattenedFields.flatMap((field) => fieldProblems(field, data, req))
  refuse([...fields, ...(collection.auth ? credentialProblems(data) : [])], req)
  return args
})

function fieldProblems(
  field: FlattenedField,
  data: Data,
  req: PayloadRequest,
  parent = '',
): Problem[] {
  const given = data[field.name]
  if (given === undefined) return []
  const path = `${parent}${field.name}`
  const everyLocale = req.locale === 'all' && 'localized' in field && Boolean(field.localized)
  const values = everyLocale && isRecord(given) ? Object.values(given) : [given]
  return values.flatMap((value) => {
    const code = wrongForm(field, value)
    return code === undefined ? innerProblems(field, value, req, path) : [problem(path, code)]
  })
}

/** What is wrong inside a group, or in the rows of a list. */
function innerProblems(
  field: FlattenedField,
  value: unknown,
  req: PayloadRequest,
  path: string,
): Problem[] {
  if (field.type !== 'group' && field.type !== 'array') return []
  const held: readonly unknown[] = Array.isArray(value) ? value : [value]
  return held.flatMap((one, index) => {
    const inside = field.type === 'array' ? `${path}.${index}.` : `${path}.`
    return isRecord(one)
      ? field.flattenedFields.flatMap((inner) => fieldProblems(inner, one, req, inside))
      : []
  })
}

/** An account's own fields are read before any collection's, by strangers who log in too. */
function credentialProblems(data: Data): Problem[] {
  return ['email', 'password', 'token']
    .filter((name) => data[name] !== undefined && data[name] !== null && !isText(data[name]))
    .map((name) => problem(name, 'valueForm'))
}

type Data = Readonly<Record<string, unknown>>
