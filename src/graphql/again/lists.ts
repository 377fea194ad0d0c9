import type { PaginatedDocs, SanitizedCollectionConfig } from 'payload'
import { asksViewerOnly } from '@/access/rules'
import { listAgain, type Again } from '@/database/listAgain'
import { isPersonRecord } from '@/database/looks'
import { listedAs } from '@/database/rememberedLists'
import { isForeseen } from '@/hooks/foreseen'

/**
 * Notes how a list was read, if nothing but that statement has to be done for staff when they ask for
 * it once more.
 * @param context of the operation that asked for the list and for nothing else
 */
export function noteList(
  context: object,
  page: PaginatedDocs<unknown>,
  { access, hooks, slug }: SanitizedCollectionConfig,
): void {
  const listed = listedAs(page)
  const around = [...hooks.beforeOperation, ...hooks.afterOperation]
  if (listed === undefined || !around.every(isForeseen) || !asksViewerOnly(access.read)) return
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
