import type { FlattenedField, PayloadRequest } from 'payload'

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
export function leadsIntoRows(
  path: readonly string[],
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): boolean {
  return path.slice(1).some((_, index) => {
    const field = fieldAt(path.slice(0, index + 1), fields, req)
    return typeof field === 'object' && (field.type === 'array' || field.type === 'blocks')
  })
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
