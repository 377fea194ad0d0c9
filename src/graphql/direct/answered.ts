import type { Collection, PaginatedDocs, PayloadRequest } from 'payload'
import { inWords } from '@/database/constraintWords'
import { pageOf, pageOfNone } from '@/database/page'
import { ask } from '@/database/prepared'
import { isRecord } from '@/hooks/valueForm'
import type { Direct, Given } from './asked'
import { recordsOf } from './records'
import { countStatement, recordsStatement } from './statement'

export type Asking = Readonly<{
  direct: Direct
  given: Given
  collection: Collection
  req: PayloadRequest
}>

export type Doc = { [name: string]: unknown }

/** A page of a list, after whatever stands before every question of this collection. */
export async function answered(asking: Asking): Promise<PaginatedDocs<Doc>> {
  const { direct } = asking
  await refused(asking)
  const [docs, total] = await Promise.all([
    docsOf(asking),
    direct.isCounted ? totalOf(asking) : null,
  ])
  if (direct.isJoined && docs.length === 0) return pageOfNone(direct.limit)
  return pageOf({ docs, total, limit: direct.limit, page: direct.page })
}

/** The one record with an id, if whoever asks may see it. */
export async function firstOf(asking: Asking): Promise<Doc | undefined> {
  await refused(asking)
  const [doc] = await docsOf(asking)
  return doc
}

/** The records with some ids, of those that whoever asks may see. */
export async function allOf(asking: Asking): Promise<readonly Doc[]> {
  await refused(asking, loadedAlong)
  return docsOf(asking)
}

/** How Payload tells the guards that it is loading what a question leads to. */
const loadedAlong = { disableErrors: true }

/** @throws APIError whatever the guards before the collection say of the question */
async function refused({ given, collection, req }: Asking, told: object = {}): Promise<void> {
  const { where, sort } = given
  const args = {
    ...told,
    collection,
    depth: 0,
    req,
    ...(where === undefined ? {} : { where }),
    ...(sort ? { sort: sort.split(',') } : {}),
  }
  const { config } = collection
  for (const hook of config.hooks.beforeOperation) {
    const changed: unknown = await hook({
      args,
      collection: config,
      context: req.context,
      // oxlint-disable-next-line typescript/no-deprecated -- what Payload itself tells these hooks
      operation: 'read',
      req,
    })
    if (changed !== undefined && changed !== args)
      throw new Error(
        `A guard of ${config.slug} changes what is asked: it cannot be read directly.`,
      )
  }
}

async function docsOf({ direct, collection, req }: Asking): Promise<Doc[]> {
  const rows = await found(recordsStatement(direct), req)
  return recordsOf(rows, direct.columns, {
    collection: collection.config,
    languages: direct.languages,
    req,
  })
}

async function totalOf({ direct, req }: Asking): Promise<number> {
  const [row] = await found(countStatement(direct), req)
  return Number(row?.['total'])
}

async function found(
  { values, ...statement }: ReturnType<typeof recordsStatement>,
  req: PayloadRequest,
): Promise<Doc[]> {
  try {
    const rows = await ask(statement, values, req)
    return rows.filter(isRecord)
  } catch (error) {
    throw inWords(error, req)
  }
}
