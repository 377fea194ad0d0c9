/** A relation somewhere in a field tree: where it stands, and which collections it leads to. */
export type Relation = { readonly path: string; readonly to: readonly string[] }

/**
 * Every relation, upload and join below these fields, however deep: in rows, tabs, groups, lists,
 * blocks and rich text. Payload's own types forbid no kind of field here, so neither does this.
 */
export function relationsIn(fields: unknown, path = ''): readonly Relation[] {
  if (!Array.isArray(fields)) return []
  const list: readonly unknown[] = fields
  return list.flatMap((field) => relationsOf(field, path))
}

function relationsOf(field: unknown, path: string): readonly Relation[] {
  const here = [path, textOf(field, 'name')].filter(Boolean).join('.')
  const to = [...slugs(field, 'relationTo'), ...slugs(field, 'collection')]
  return [
    ...(to.length > 0 ? [{ path: here, to }] : []),
    ...relationsIn(valueOf(field, 'fields'), here),
    ...relationsIn(valueOf(field, 'tabs'), here),
    ...relationsIn(valueOf(field, 'blocks'), here),
    ...(textOf(field, 'type') === 'richText' ? relationsOfProse(field, here) : []),
  ]
}

/** Features of rich text that point at records: to what they point stands in their own settings. */
function relationsOfProse(field: unknown, path: string): readonly Relation[] {
  const enabled = valueOf(valueOf(valueOf(field, 'editor'), 'editorConfig'), 'resolvedFeatureMap')
  if (!(enabled instanceof Map)) return [{ path, to: ['a rich text that does not say'] }]
  const pointing = ['relationship', 'upload', 'blocks'].filter((feature) => enabled.has(feature))
  const link: unknown = enabled.get('link')
  const linked = valueOf(valueOf(link, 'sanitizedServerFeatureProps'), 'enabledCollections')
  const isLinking = link !== undefined && !(Array.isArray(linked) && linked.length === 0)
  return [...pointing, ...(isLinking ? ['link'] : [])].map((feature) => ({
    path: `${path} (${feature})`,
    to: ['any collection'],
  }))
}

function slugs(field: unknown, key: string): readonly string[] {
  const value = valueOf(field, key)
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((one): one is string => typeof one === 'string')
}

function textOf(value: unknown, key: string): string | undefined {
  const text = valueOf(value, key)
  return typeof text === 'string' ? text : undefined
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
