import type { PayloadRequest, Where } from 'payload'
import { livingStatuses } from '@/domain/applicants'
import { isChoice } from '@/domain/choices/choice'
import { spokenLanguages } from '@/domain/choices/people'
import type { Meeting, Receiver } from '@/domain/compose'
import { contactOf } from '@/domain/messages'
import type { Applicant } from '@/generated/payload-types'
import { nextEvenings } from './nextEvenings'
import { idOf } from './relation'

/** A woman as one to write to; `evenings` are the teams' next ones. */
export function receiverOf(woman: Applicant, evenings: ReadonlyMap<string, Meeting>): Receiver {
  const { id, name, status, locale, interviewAt, interviewPlace } = woman
  return {
    id,
    name,
    status,
    locale,
    reachedBy: contactOf(woman)?.medium ?? null,
    interview: interviewAt
      ? { when: new Date(interviewAt), ...(interviewPlace ? { place: interviewPlace } : {}) }
      : null,
    evening: evenings.get(idOf(woman.team) ?? '') ?? null,
  }
}

/**
 * Everybody who may be written to, with the team she is on; or, where the address names a language
 * (`?speaks=ar`), the active Bydelsmødre who speak it. They are shown by name, so each is a look.
 */
export async function receiversFor(req: PayloadRequest): Promise<{
  teams: readonly Readonly<{ id: string; name: string }>[]
  receivers: readonly (Receiver & Readonly<{ team: string | null }>)[]
}> {
  const all = { depth: 0, pagination: false, req } as const
  const evenings = await nextEvenings(req)
  const women = await req.payload.find({
    collection: 'applicants',
    where: { ...whoFits(req.searchParams.get('speaks')), erasureAskedAt: { exists: false } },
    sort: 'name',
    overrideAccess: false,
    user: req.user,
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

function whoFits(speaks: string | null): Where {
  if (speaks === null) return { status: { in: [...livingStatuses] } }
  // What is no language is spoken by nobody.
  const languages = isChoice(spokenLanguages, speaks) ? [speaks] : []
  return { status: { equals: 'active' }, languages: { in: languages } }
}
