import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { afterReadTraverseFields } from 'payload'
import type { Column } from './columns'
import { fallbackOf, type Languages } from './statement'

type Record = { [name: string]: unknown }
type Row = Readonly<Record>

/** Rows as the records that Payload would give: which word stands in for which is left to Payload. */
export async function recordsOf(
  rows: readonly Row[],
  columns: readonly Column[],
  reading: Readonly<{
    collection: SanitizedCollectionConfig
    languages: Languages
    req: PayloadRequest
  }>,
): Promise<Record[]> {
  const records = rows.map((row) => recordOf(row, columns, reading.languages))
  const unread = columns.filter(
    ({ field, isLocalised }) => isLocalised || field.type === 'richText',
  )
  if (unread.length > 0)
    await Promise.all(records.map((record) => readWords(record, unread, reading)))
  return records
}

function recordOf(row: Row, columns: readonly Column[], { locale, fallback }: Languages): Record {
  const record: Record = { id: row['id'] }
  for (const { field, isLocalised } of columns) {
    const value = row[field.name]
    record[field.name] = isLocalised
      ? {
          ...(fallback === null ? {} : { [fallback]: row[fallbackOf(field.name)] }),
          [locale]: value,
        }
      : value instanceof Date
        ? value.toISOString()
        : value
  }
  return record
}

/** What Payload does with a field that it has read, done for these alone. */
async function readWords(
  record: Record,
  columns: readonly Column[],
  { collection, req }: Parameters<typeof recordsOf>[2],
): Promise<void> {
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  afterReadTraverseFields({
    collection,
    context: req.context,
    currentDepth: 1,
    depth: 0,
    doc: record,
    draft: false,
    fallbackLocale: req.fallbackLocale ?? null,
    fieldPromises,
    fields: columns.map(({ field }) => field),
    findMany: true,
    flattenLocales: true,
    global: null,
    locale: req.locale ?? null,
    overrideAccess: false,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    populationPromises,
    req,
    showHiddenFields: false,
    siblingDoc: record,
  })
  // Each may bring more of them.
  while (fieldPromises.length > 0 || populationPromises.length > 0)
    await Promise.all([...fieldPromises.splice(0), ...populationPromises.splice(0)])
}
