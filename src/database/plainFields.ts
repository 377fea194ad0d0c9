import type { FlattenedField } from 'payload'

/**
 * Whether a field is one column of its record's own row and is shown just as it stands there: nothing
 * is read from elsewhere, chosen by language, hidden or made on the way.
 */
export const isPlain = (field: FlattenedField): boolean =>
  plainTypes.has(field.type) &&
  !field.hidden &&
  !marked(field, 'hasMany') &&
  !marked(field, 'localized') &&
  !marked(field, 'virtual') &&
  !('hooks' in field && field.hooks?.afterRead?.length)

const plainTypes: ReadonlySet<string> = new Set([
  'checkbox',
  'date',
  'email',
  'number',
  'radio',
  'select',
  'text',
  'textarea',
] satisfies FlattenedField['type'][])

const marked = (field: FlattenedField, mark: string): boolean => Boolean(Reflect.get(field, mark))
