import type { FlattenedField, PaginatedDocs, SanitizedCollectionConfig } from 'payload'
import { asksViewerOnly } from '@/access/rules'
import { listAgain, type Again } from '@/database/listAgain'
import { isPersonRecord } from '@/database/looks'
import { listedAs } from '@/database/rememberedLists'
import { isForeseen } from '@/hooks/foreseen'

/**
 * Whether nothing but the statement has to be done when staff ask for a list of these once more: each
 * hook around the reading may be left out then, and access says the same for as long as the viewer is
 * the same.
 */
export const canBeReadAgain = ({
  access,
  flattenedFields,
  hooks,
}: SanitizedCollectionConfig): boolean =>
  [...hooks.beforeOperation, ...hooks.afterOperation].every(isForeseen) &&
  asksViewerOnly(access.read) &&
  askViewerOnly(flattenedFields)

/** A question may name any field, in a filter or an order. */
const askViewerOnly = (fields: readonly FlattenedField[]): boolean =>
  fields.every(
    (field) =>
      (field.access?.read === undefined || asksViewerOnly(field.access.read)) &&
      (!('flattenedFields' in field) || askViewerOnly(field.flattenedFields)),
  )

/**
 * Notes how a list was read, if it was read by one statement.
 * @param context of the operation that asked for the list and for nothing else
 */
export function noteList(context: object, page: PaginatedDocs<unknown>, slug: string): void {
  const listed = listedAs(page)
  if (listed !== undefined)
    noted.set(context, listAgain(listed, isPersonRecord(slug) ? slug : undefined))
}

export const notedList = (context: object): Again | undefined => noted.get(context)

const noted = new WeakMap<object, Again>()

/** A list that was read before the operation that names it is carried out. */
export class ReadBefore {
  readonly page: PaginatedDocs<unknown>

  constructor(page: PaginatedDocs<unknown>) {
    this.page = page
  }
}
