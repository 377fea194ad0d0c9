import type { PayloadRequest } from 'payload'
import type { PromiseKind, PromiseState } from '@/domain/choices/promises'
import { evidenceFor, proofsOf, type Figures, type Proof } from './evidence'

/** One line of what the application promised, for the municipality. */
export type PromiseKept = Readonly<{
  title: string
  kind: PromiseKind
  state: PromiseState
  reason: string | null
  /** The day of its state, ISO 8601. */
  on: string | null
  evidence: readonly Proof[]
}>

/** The promises of a grant, with whatever of their evidence has happened and may be told. */
export async function gatherPromises(
  grant: string,
  figures: Figures,
  req: PayloadRequest,
): Promise<readonly PromiseKept[]> {
  const { docs } = await req.payload.find({
    collection: 'promises',
    where: { grant: { equals: grant } },
    sort: ['order', 'id'],
    pagination: false,
    depth: 0,
    req,
  })
  const evidence = await evidenceFor(docs, req)
  return docs.map((promise) => ({
    title: promise.title,
    kind: promise.kind,
    state: promise.state,
    reason: promise.reason || null,
    on: promise.happenedOn ?? null,
    evidence: proofsOf(promise, evidence, figures),
  }))
}
