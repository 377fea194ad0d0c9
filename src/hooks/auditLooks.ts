import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { viewerOf } from '@/access/viewer'
import { isPersonRecord, writeLooks, type PersonRecord } from '@/database/looks'
import type { AuditAction } from '@/domain/choices/system'
import { doorOf, isLogged } from './audit'
import { foreseen } from './foreseen'

/**
 * Each time somebody with an account sees or changes a person's record, a line says so, through
 * whichever door. What goes past access control is done by the program itself: it is shown to nobody,
 * and what caused it has its own line.
 */
export function withLooks(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks } = collection
  if (!isPersonRecord(slug)) return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterOperation: [...(hooks?.afterOperation ?? []), noteRead(slug)],
      afterChange: [...(hooks?.afterChange ?? []), noteChange(slug)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), noteDelete(slug)],
    },
  }
}

/** Says that whoever is logged in has seen these records; for what is shown by a way of our own. */
export async function noteLooks(
  req: PayloadRequest,
  subject: PersonRecord,
  ids: readonly string[],
  action: AuditAction,
): Promise<void> {
  const viewer = viewerOf(req.user)
  if (viewer === null) return
  const { id: actor, role: actorRole } = viewer
  const shown = action === 'read' || action === 'list' ? notYetSeen(req, subject, ids) : ids
  await writeLooks(req, { subject, ids: shown, action, actor, actorRole, door: doorOf(req) })
}

/** What each request has shown: a page that reads a record for several of its parts is one look. */
const seen = new WeakMap<object, Set<string>>()

function notYetSeen(req: PayloadRequest, subject: PersonRecord, ids: readonly string[]): string[] {
  const before = seen.get(req.headers) ?? new Set()
  seen.set(req.headers, before)
  const fresh = [...new Set(ids)].filter((id) => !before.has(`${subject} ${id}`))
  for (const id of fresh) before.add(`${subject} ${id}`)
  return fresh
}

type Done = Readonly<{
  operation: string
  overrideAccess?: boolean
  req: PayloadRequest
  result: unknown
}>

const noteRead = (subject: PersonRecord) =>
  foreseen<CollectionAfterOperationHook>(async (given) => {
    await noteDone(given, subject)
    return given.result
  })

async function noteDone(done: Done, subject: PersonRecord): Promise<void> {
  const { operation, overrideAccess, req, result } = done
  if (overrideAccess === true) return
  if (operation === 'findByID') await noteLooks(req, subject, idsOf([result]), 'read')
  if (operation === 'find') await noteLooks(req, subject, idsOf(docsOf(result)), 'list')
}

const noteChange =
  (subject: PersonRecord): CollectionAfterChangeHook<Readonly<{ id: string }>> =>
  async ({ doc, operation, overrideAccess, req }) => {
    if (overrideAccess !== true && !(await isLogged(req, subject, doc.id)))
      await noteLooks(req, subject, [doc.id], operation)
    return doc
  }

const noteDelete =
  (subject: PersonRecord): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    if (!(await isLogged(req, subject, String(id))))
      await noteLooks(req, subject, [String(id)], 'delete')
  }

const docsOf = (result: unknown): readonly unknown[] =>
  typeof result === 'object' && result !== null && 'docs' in result && Array.isArray(result.docs)
    ? result.docs
    : []

const idsOf = (docs: readonly unknown[]): string[] =>
  docs.flatMap((doc) =>
    typeof doc === 'object' && doc !== null && 'id' in doc ? [String(doc.id)] : [],
  )
