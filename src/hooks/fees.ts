import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { lockRow } from '@/database/lock'
import { feeFor, feeOf } from '@/domain/agreements'
import type { Agreement, Session, Teacher } from '@/generated/payload-types'
import { idOf } from './relation'

/**
 * What the teachers of a held evening are owed, each as one draft expense on the line that pays her
 * kind. Whatever runs it again makes no second one: the evening is held meanwhile, and the database
 * knows one expense of an agreement (`expenses_agreement_once`). Without an amount, or a grant with
 * such a line, there is none, and the teachers' board says what is missing.
 */
export async function draftFees(session: string, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const evening = await payload.findByID({ collection: 'sessions', id: session, depth: 0, req })
  if (evening.status !== 'held' && evening.status !== 'locked') return
  await lockRow(req, 'sessions', session)
  const agreements = await payload.find({
    collection: 'agreements',
    where: { session: { equals: session }, status: { equals: 'confirmed' } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const agreement of agreements.docs) await draftFee(agreement, evening, req)
}

async function draftFee(agreement: Agreement, evening: Session, req: PayloadRequest) {
  const { payload } = req
  const id = idOf(agreement.teacher) ?? ''
  const teacher = await payload.findByID({ collection: 'teachers', id, depth: 0, req })
  const amount = feeFor(agreement.fee, teacher.usualFee)
  if (amount === null || (await isDrafted(agreement.id, req))) return
  const paidFrom = await lineFor(teacher, evening, req)
  if (paidFrom === undefined) return
  await payload.create({
    collection: 'expenses',
    data: {
      ...paidFrom,
      amount,
      fromAgreement: agreement.id,
      session: evening.id,
      spentOn: evening.startsAt,
      payeeKind: feeOf[teacher.kind].payeeKind,
      payeeName: teacher.name,
      purpose: await purposeOf(teacher, evening, req),
      status: 'draft',
    },
    depth: 0,
    req,
  })
}

async function isDrafted(agreement: string, req: PayloadRequest): Promise<boolean> {
  const where = { fromAgreement: { equals: agreement } }
  return (await req.payload.count({ collection: 'expenses', where, req })).totalDocs > 0
}

/** The line of the team’s own grant that pays for it, newest grant first. */
async function lineFor(teacher: Teacher, evening: Session, req: PayloadRequest) {
  const grants = await req.payload.find({
    collection: 'grants',
    where: { team: { equals: idOf(evening.team) } },
    sort: '-periodFrom',
    depth: 0,
    pagination: false,
    req,
  })
  for (const grant of grants.docs) {
    const { docs } = await req.payload.find({
      collection: 'budget-lines',
      where: { grant: { equals: grant.id }, paysFor: { equals: feeOf[teacher.kind].line } },
      sort: 'order',
      limit: 1,
      depth: 0,
      pagination: false,
      req,
    })
    const [line] = docs
    if (line !== undefined) return { grant: grant.id, budgetLine: line.id }
  }
  return undefined
}

/** In Danish, whichever language staff read: it stands in the account. */
async function purposeOf(teacher: Teacher, evening: Session, req: PayloadRequest): Promise<string> {
  const about = teacher.kind === 'guest' ? 'Honorar' : 'Transport og gave'
  const id = idOf(evening.module)
  const module =
    id === null
      ? null
      : await req.payload.findByID({
          collection: 'modules',
          id,
          locale: 'da',
          depth: 0,
          disableErrors: true,
          // Payload leaves a call's language on the request, where the next call would find it.
          req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
        })
  return module === null ? about : `${about}: ${module.title}`
}
