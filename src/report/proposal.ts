import type { PayloadRequest } from 'payload'
import { proposeState } from '@/domain/promises'
import { idOf } from '@/hooks/relation'
import { evidenceFor, happenings, indicatorsOf, proofsOf } from './evidence'
import { funderReport } from './funder'

/** What the evidence of a promise says of its state. For programme staff alone. */
export async function proposalFor(id: string, req: PayloadRequest) {
  const promise = await req.payload.findByID({ collection: 'promises', id, depth: 0, req })
  const report = await funderReport(req, idOf(promise.grant) ?? '')
  const figures = report?.indicators ?? []
  const evidence = await evidenceFor([promise], req)
  const keys = indicatorsOf(promise, evidence.indicators).map(({ key }) => key)
  const proofs = proofsOf(promise, evidence, figures)
  return {
    proofs,
    state: proposeState({
      named: happenings.reduce((sum, field) => sum + (promise[field]?.length ?? 0), 0),
      happened: proofs.filter(({ kind }) => kind !== 'indicator').length,
      figures: figures.filter(({ key }) => keys.includes(key)),
    }),
  }
}
