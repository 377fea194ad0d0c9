import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Role } from '@/domain/choices/people'
import type { AuditAction, Door } from '@/domain/choices/system'
import { viewerOf } from '@/access/viewer'

type Happening = {
  readonly action: AuditAction
  readonly subject: CollectionSlug
  readonly document: string
  /** Whose record it is: the id of an applicant. */
  readonly person?: string | null
  readonly reason?: string | null | undefined
}

/** Writes one line in the log, in the same transaction as what it tells of. It holds ids, never names. */
export async function writeAudit(
  req: PayloadRequest,
  { reason, person, ...happening }: Happening,
): Promise<void> {
  const whose = happening.subject === 'applicants' ? happening.document : person
  const lines = await linesOf(req)
  lines?.add(`${happening.subject} ${happening.document}`)
  await req.payload.create({
    collection: 'audit-events',
    data: {
      ...happening,
      at: new Date().toISOString(),
      ...authorOf(req),
      ...(reason ? { reason } : {}),
      ...(whose ? { person: whose } : {}),
    },
    req,
    depth: 0,
  })
}

/** Who does what is asked, as each line of the log says it. */
export function authorOf(req: PayloadRequest): Author {
  const viewer = viewerOf(req.user)
  return { door: doorOf(req), ...(viewer ? { actor: viewer.id, actorRole: viewer.role } : {}) }
}

type Author = Readonly<{ door: Door; actor?: string; actorRole?: Role }>

/** Whether this transaction has a line on that record already, which says more than that it changed. */
export async function isLogged(
  req: PayloadRequest,
  subject: CollectionSlug,
  document: string,
): Promise<boolean> {
  return (await linesOf(req))?.has(`${subject} ${document}`) === true
}

/** What the lines of each open transaction are about, by the adapter's own record of it. */
const written = new WeakMap<object, Set<string>>()

async function linesOf(req: PayloadRequest): Promise<Set<string> | undefined> {
  const session = req.payload.db.sessions?.[String(await req.transactionID)]
  if (session === undefined) return undefined
  const lines = written.get(session) ?? new Set()
  written.set(session, lines)
  return lines
}

/** The panel's own pages read without a request of their own; it changes things by REST. */
export function doorOf(req: PayloadRequest): Door {
  if (req.payloadAPI === 'GraphQL') return 'graphql'
  if (req.payloadAPI === 'REST') return 'rest'
  return viewerOf(req.user) === null ? 'local' : 'admin'
}
