import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

/** How many relations a path leads over. The id of a related record lies on this side. */
export function hops(
  [name, ...rest]: readonly string[],
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): number {
  if (name === undefined || rest.length === 0) return 0
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return hops(rest, fields, req)
  if ('flattenedFields' in field) return hops(rest, field.flattenedFields, req)
  if (!('relationTo' in field) || rest.join() === 'id') return 0
  return 1 + hops(rest, relatedFields(field, req), req)
}

/** A record with many rows has no one place in an order by what stands in them. */
export const leadsIntoRows = through(({ type }) => type === 'array' || type === 'blocks')

/** What stands inside such a value has no field, and goes to PostgreSQL as it is written. */
export const leadsIntoValue = through(({ type }) => type === 'json' || type === 'richText')

/** Whether a path goes on behind a field of some kind. */
function through(isSuch: (field: FlattenedField) => boolean) {
  return (
    path: readonly string[],
    fields: readonly FlattenedField[],
    req: PayloadRequest,
  ): boolean =>
    path.slice(1).some((_, index) => {
      const field = fieldAt(path.slice(0, index + 1), fields, req)
      return typeof field === 'object' && isSuch(field)
    })
}

/** Such a list has a table of its own, which Payload looks for beside the wrong record. */
export function endsAtListBehindRelation(
  path: readonly string[],
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): boolean {
  const field = fieldAt(path, fields, req)
  if (typeof field !== 'object' || hops(path, fields, req) === 0) return false
  return (field.type === 'number' || field.type === 'text') && field.hasMany === true
}

/**
 * Whether a path leads from a record to another of its own kind. Payload takes a column of theirs for
 * the same one of the record itself, by which the list is put in order too.
 */
export function leadsToOwnKind(
  path: readonly string[],
  { slug, flattenedFields }: Pick<SanitizedCollectionConfig, 'slug' | 'flattenedFields'>,
  req: PayloadRequest,
): boolean {
  const isLeading = through(
    (field) => 'relationTo' in field && [field.relationTo].flat().includes(slug),
  )
  return hops(path, flattenedFields, req) > 0 && isLeading(path, flattenedFields, req)
}

/**
 * What a path ends at where that is no field: a record's id, or of a relation that may lead to records
 * of several kinds the whole of it, the record's id or its kind.
 */
export type NoField = 'id' | 'several' | 'several.value' | 'several.relationTo'

/** The field that a path ends at; undefined where it leads nowhere, or through a name we do not know. */
export function fieldAt(
  [name, ...rest]: readonly string[],
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): FlattenedField | NoField | undefined {
  if (name === 'id' && rest.length === 0) return 'id'
  const field = fields.find((one) => one.name === name)
  if (field !== undefined && 'relationTo' in field && Array.isArray(field.relationTo)) {
    const part = ['several', ...rest].join('.')
    if (part === 'several' || part === 'several.value' || part === 'several.relationTo') return part
  }
  if (field === undefined || rest.length === 0) return field
  if ('flattenedFields' in field) return fieldAt(rest, field.flattenedFields, req)
  return 'relationTo' in field ? fieldAt(rest, relatedFields(field, req), req) : field
}

function relatedFields(
  { relationTo }: { readonly relationTo: string | string[] },
  req: PayloadRequest,
): readonly FlattenedField[] {
  const related = [relationTo].flat()
  return Object.values(req.payload.collections).flatMap(({ config }) =>
    related.includes(config.slug) ? config.flattenedFields : [],
  )
}
