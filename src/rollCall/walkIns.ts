import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '@/database/inTransaction'
import { arrivesFirst } from '@/database/operations'
import { enrolledStatuses, livingStatuses } from '@/domain/applicants'
import { applicantStatusLabels } from '@/domain/labels/people'
import { parseTelephone } from '@/domain/telephone'
import type { Session } from '@/generated/payload-types'
import { livingWith } from '@/hooks/livingWith'
import { refuse, staffLanguage } from '@/hooks/refuse'
import { idOf } from '@/hooks/relation'
import { problem } from '@/domain/problem'
import { asViewer } from './asViewer'

export type Candidate = Readonly<{ applicant: string; name: string; status: string }>

/** As many as fit on a phone. */
const shown = 8
const shortestSearch = 2

/** Women whose name holds the text and who are not in this session's team. */
export async function searchWalkIns(
  session: Session,
  text: string,
  req: PayloadRequest,
): Promise<readonly Candidate[]> {
  const wanted = text.trim()
  if (wanted.length < shortestSearch) return []
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { name: { like: wanted }, status: { in: [...livingStatuses] } },
    sort: 'name',
    limit: shown * 2,
    select: { name: true, status: true, team: true },
    ...asViewer(req),
  })
  const team = idOf(session.team)
  const language = staffLanguage(req)
  return docs
    .filter((one) => !(idOf(one.team) === team && enrolledStatuses.some((s) => s === one.status)))
    .slice(0, shown)
    .map(({ id, name, status }) => ({
      applicant: id,
      name,
      status: applicantStatusLabels[status][language],
    }))
}

export const newcomer = z.object({
  /** Made on the phone: it makes her count once, however often she is sent. */
  id: z.uuid(),
  name: z.string().trim().max(80),
  telephone: z.string().max(30),
})

/**
 * Puts down a woman who came by and whom nobody knows yet: a record of somebody interested, who takes
 * no seat, and her mark at this evening. A telephone that is known already is hers: no second record.
 */
export async function addNewcomer(
  session: Session,
  { id, name, telephone }: z.infer<typeof newcomer>,
  req: PayloadRequest,
): Promise<void> {
  const read = telephone.trim() === '' ? null : parseTelephone(telephone)
  refuse(
    [
      ...(name === '' ? [problem('name', 'missing')] : []),
      ...(read !== null && 'code' in read ? [problem('telephone', read.code)] : []),
    ],
    req,
  )
  const number = read !== null && 'e164' in read ? read.e164 : null
  await inTransaction(req, async () => {
    if (!(await arrivesFirst({ id, session: session.id }, req))) return
    const known = number === null ? undefined : await livingWith(number, req, idOf(session.team))
    const applicant = known?.id ?? (await makeInterested(name, number, req))
    await req.payload.create({
      collection: 'attendance',
      data: { session: session.id, applicant, status: 'present', walkIn: true },
      ...asViewer(req),
    })
  })
}

async function makeInterested(
  name: string,
  telephone: string | null,
  req: PayloadRequest,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'applicants',
    data: {
      name,
      status: 'interested',
      source: 'staff',
      locale: 'da',
      ...(telephone === null ? {} : { telephone }),
    },
    ...asViewer(req),
  })
  return id
}
