import { Kind, type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql'
import {
  findOperation,
  formatNames,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type Where,
} from 'payload'
import { asksViewerOnly } from '@/access/rules'
import { isPlain } from '@/database/plainFields'
import { canBeReadAgain, noteList, ReadBefore } from './again/lists'
import { apart, type Context } from './context'

/**
 * Payload walks through every field of every record that it has read, to ask who may see it and what
 * is made of it. Where a list names such fields alone as are shown just as they are stored, and of
 * which the access asks about the viewer and not about the record, one answer holds for all records:
 * it is asked for first, and the walk is left out. All else is Payload's as before: hooks and with
 * them the log, access to the collection, and what may be filtered and sorted by.
 */
export function plainLists(schema: GraphQLSchema, { collections }: SanitizedConfig): void {
  const roots = schema.getQueryType()?.getFields() ?? {}
  for (const collection of collections) {
    const { plural, singular } = formatNames(collection.slug)
    const root = roots[plural === singular ? `all${singular}` : plural]
    if (root !== undefined && isShownAsStored(collection)) readPlainly(root, collection)
  }
}

/** Whether nothing is done to its records but through their fields. */
const isShownAsStored = ({ auth, forceSelect, hooks, trash, upload }: SanitizedCollectionConfig) =>
  [auth, forceSelect, trash, upload].every((one) => !one) &&
  hooks.beforeRead.length + hooks.afterRead.length === 0

type Args = Readonly<{
  draft?: boolean
  fallbackLocale?: PayloadRequest['fallbackLocale']
  limit?: number
  locale?: PayloadRequest['locale']
  page?: number
  pagination?: boolean
  select?: boolean
  sort?: string
  trash?: boolean
  where?: Where
}>

function readPlainly(
  root: GraphQLField<unknown, Context, Args>,
  collection: SanitizedCollectionConfig,
): void {
  const { resolve } = root
  const plain = new Map(
    collection.flattenedFields.filter(isReadAlike).map((field) => [field.name, field]),
  )
  const usualOrder = collection.defaultSort === undefined ? newestFirst : undefined
  const isReadAgain = canBeReadAgain(collection)
  const withoutWalk = { config: { ...collection, fields: [] } }
  const read: typeof resolve = async (parent, args, context, info) => {
    const { draft, fallbackLocale, locale, select: isNarrowed, sort, trash, ...passed } = args
    const isUsual = isNarrowed === true && draft === undefined && trash === undefined
    const names = isUsual ? namesIn(info) : undefined
    if (names === undefined || !names.every((name) => plain.has(name)))
      return resolve?.(parent, args, context, info)
    const req = apart(context)
    if (locale) req.locale = locale
    if (fallbackLocale) req.fallbackLocale = fallbackLocale
    const select = await readable(
      names.flatMap((name) => plain.get(name) ?? []),
      req,
    )
    const page = await findOperation({
      ...passed,
      collection: withoutWalk,
      depth: 0,
      req,
      select,
      ...(sort && sort !== usualOrder ? { sort: sort.split(',') } : {}),
    })
    if (isReadAgain) noteList(context, page, collection.slug)
    return page
  }
  root.resolve = (parent, ...asked) =>
    parent instanceof ReadBefore ? parent.page : read(parent, ...asked)
}

/**
 * How Payload puts a list in order that has no order of its own. Everybody who may read it may ask for
 * that one; told of an order, Payload looks through who may see each field of the collection.
 */
const newestFirst = '-createdAt'

/** Whether the same is shown of a field whichever record it is in. */
const isReadAlike = (field: FlattenedField): boolean =>
  isPlain(field) && (field.access?.read === undefined || asksViewerOnly(field.access.read))

/** The fields of the records, if the list is all that is asked and the fields are all that is named. */
function namesIn({ fieldNodes, operation }: GraphQLResolveInfo): readonly string[] | undefined {
  const [list] = fieldNodes
  const isAlone = operation.selectionSet.selections.length === 1 && fieldNodes.length === 1
  const parts = list?.selectionSet?.selections ?? []
  const records = parts.filter((part) => part.kind === Kind.FIELD && part.name.value === 'docs')
  const [docs] = records
  if (!isAlone || records.length !== 1 || docs?.kind !== Kind.FIELD) return undefined
  const fields = docs.selectionSet?.selections ?? []
  const names = fields.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []))
  return names.length === fields.length && parts.every(({ kind }) => kind === Kind.FIELD)
    ? names.filter((name) => name !== 'id' && name !== '__typename')
    : undefined
}

/** Those that whoever asks may read. The id stands in every record. */
async function readable(
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): Promise<Record<string, true>> {
  const select: Record<string, true> = { id: true }
  for (const { access, name } of fields)
    if (access?.read === undefined || (await access.read({ req }))) select[name] = true
  return select
}
