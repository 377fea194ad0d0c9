import type { PayloadRequest } from 'payload'
import { livingStatuses } from '@/domain/applicants'
import type { Meeting, Receiver } from '@/domain/compose'
import type { Applicant } from '@/generated/payload-types'
import { nextEvenings } from './nextEvenings'
import { idOf } from './relation'

/** A woman as one to write to; `evenings` are the teams' next ones. */
export function receiverOf(woman: Applicant, evenings: ReadonlyMap<string, Meeting>): Receiver {
  const { id, name, status, locale, telephone, email, interviewAt, interviewPlace } = woman
  return {
    id,
    name,
    status,
    locale,
    telephone: telephone ?? null,
    email: email ?? null,
    interview: interviewAt
      ? { when: new Date(interviewAt), ...(interviewPlace ? { place: interviewPlace } : {}) }
      : null,
    evening: evenings.get(idOf(woman.team) ?? '') ?? null,
  }
}

/** Everybody who may be written to, with the team she is on. */
export async function receiversFor(req: PayloadRequest): Promise<{
  teams: readonly Readonly<{ id: string; name: string }>[]
  receivers: readonly (Receiver & Readonly<{ team: string | null }>)[]
}> {
  const all = { depth: 0, pagination: false, req } as const
  const evenings = await nextEvenings(req)
  const women = await req.payload.find({
    collection: 'applicants',
    where: { status: { in: [...livingStatuses] }, erasureAskedAt: { exists: false } },
    sort: 'name',
    ...all,
  })
  const teams = await req.payload.find({ collection: 'teams', sort: '-createdAt', ...all })
  return {
    teams: teams.docs.map(({ id, name }) => ({ id, name })),
    receivers: women.docs.map((woman) => ({
      ...receiverOf(woman, evenings),
      team: idOf(woman.team),
    })),
  }
}
