import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { arrivesFirst } from '@/database/operations'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { attendanceMarks } from '@/domain/choices/people'
import { papers } from '@/domain/rollCall'
import type { Attendance, Session } from '@/generated/payload-types'
import { asViewer } from './asViewer'

const tap = { id: z.uuid(), applicant: z.uuid() }

/** A tap as it arrives. Note and reason come beside a mark, and never wait on the phone. */
const operation = z.discriminatedUnion('kind', [
  z.object({
    ...tap,
    kind: z.literal('mark'),
    mark: z.enum(attendanceMarks).nullable(),
    walkIn: z.boolean().optional(),
    note: z.string().max(300).optional(),
    reason: z.string().max(300).optional(),
  }),
  z.object({ ...tap, kind: z.literal('sign'), paper: z.enum(papers), signed: z.boolean() }),
])
type Arrived = z.infer<typeof operation>
type Mark = Extract<Arrived, { kind: 'mark' }>

/** More than a full team's taps of a whole evening. */
export const arriving = z.object({ operations: z.array(operation).max(200) })

export type Refused = Readonly<{ id: string; sentences: readonly string[] }>

/** Takes the taps one by one in their order. What one is refused for stops none of the others. */
export async function takeAll(
  session: Session,
  operations: readonly Arrived[],
  req: PayloadRequest,
): Promise<readonly Refused[]> {
  const refused: Refused[] = []
  for (const one of operations) {
    try {
      await inTransaction(req, () => take(session, one, req))
    } catch (error) {
      if (!(error instanceof APIError) || error.status >= 500) throw error
      refused.push({ id: one.id, sentences: [error.message] })
    }
  }
  return refused
}

async function take(session: Session, arrived: Arrived, req: PayloadRequest): Promise<void> {
  // The last tap by the server's order wins, so they stand in a row.
  await lockRow(req, 'sessions', session.id)
  if (!(await arrivesFirst({ id: arrived.id, session: session.id }, req))) return
  if (arrived.kind === 'mark') return mark(session, arrived, req)
  const field = arrived.paper === 'contract' ? 'contractSignedOn' : 'confidentialitySignedOn'
  await req.payload.update({
    collection: 'applicants',
    id: arrived.applicant,
    data: { [field]: arrived.signed ? session.startsAt : null },
    ...asViewer(req),
  })
}

async function mark({ id: session }: Session, wanted: Mark, req: PayloadRequest): Promise<void> {
  const { applicant, walkIn = false } = wanted
  const before = await markOf(session, applicant, req)
  if (wanted.mark === null) {
    if (before)
      await req.payload.delete({ collection: 'attendance', id: before.id, ...asViewer(req) })
    return
  }
  const data = {
    status: wanted.mark,
    ...(wanted.note === undefined ? {} : { note: wanted.note }),
    ...(wanted.reason === undefined ? {} : { correctionReason: wanted.reason }),
  }
  if (before)
    await req.payload.update({ collection: 'attendance', id: before.id, data, ...asViewer(req) })
  else
    await req.payload.create({
      collection: 'attendance',
      data: { ...data, session, applicant, walkIn },
      ...asViewer(req),
    })
}

async function markOf(
  session: string,
  applicant: string,
  req: PayloadRequest,
): Promise<Attendance | undefined> {
  const { docs } = await req.payload.find({
    collection: 'attendance',
    where: { session: { equals: session }, applicant: { equals: applicant } },
    limit: 1,
    pagination: false,
    ...asViewer(req),
  })
  return docs[0]
}
