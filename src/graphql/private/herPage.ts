import type { PayloadRequest } from 'payload'
import { isEnrolled } from '@/domain/applicants'
import { mapAddress } from '@/domain/evenings'
import type { Applicant, Team } from '@/generated/payload-types'
import { hasDanishTitles, titlesOf } from '@/hooks/moduleTitles'
import { calendarTokenOf } from '@/hooks/linkTokens'
import { meterOf } from '@/hooks/pass'
import { idOf } from '@/hooks/relation'
import { herConsents } from './herConsents'
import { comingEvenings, type HerEvening } from './herEvenings'
import { openPage } from './openPage'

export type HerPage = Readonly<{
  name: string
  /** Whether something on it is told in Danish because there is none in her language. */
  hasDanish: boolean
  evenings: readonly HerEvening[]
  place: Readonly<{ address: string | null; wayThere: string | null; map: string | null }> | null
  progress: Progress | null
  diplomaName: string | null
  diplomaNameApproved: boolean
  consents: Awaited<ReturnType<typeof herConsents>>
  erasureAsked: boolean
  calendar: string
}>

type Progress = Readonly<{
  done: number
  needed: number
  left: number
  reachable: boolean
  passes: boolean
  /** Titles in her language. */
  mandatoryMissing: readonly string[]
  contractMissing: boolean
  confidentialityMissing: boolean
}>

/**
 * All that a woman's own page shows, and nothing of anybody else. Null for a link that opens nothing.
 * @throws APIError 429 after too many wrong links
 */
export async function herPage(token: string, req: PayloadRequest): Promise<HerPage | null> {
  const link = await openPage(token, 'page', req)
  const id = idOf(link?.applicant)
  if (id === null) return null
  const { payload } = req
  const her = await payload.findByID({ collection: 'applicants', id, depth: 0, req })
  const teamId = isEnrolled(her.status) ? idOf(her.team) : null
  const team =
    teamId === null
      ? null
      : await payload.findByID({ collection: 'teams', id: teamId, depth: 0, req })
  const evenings = team === null ? [] : await comingEvenings(her.id, team, req)
  return {
    name: her.name,
    hasDanish: await hasDanishTitles(
      evenings.flatMap(({ module }) => module ?? []),
      req,
    ),
    evenings,
    place: team === null ? null : placeOf(team),
    progress: team === null ? null : await progressOf(her, team, req),
    diplomaName: her.diplomaName ?? null,
    diplomaNameApproved: Boolean(her.diplomaNameApprovedAt),
    consents: await herConsents(her.id, req),
    erasureAsked: Boolean(her.erasureAskedAt),
    calendar: calendarTokenOf(token),
  }
}

export const placeOf = ({ address, wayThere }: Team) => ({
  address: address ?? null,
  wayThere: wayThere ?? null,
  map: mapAddress(address),
})

async function progressOf(
  her: Applicant,
  team: Team,
  req: PayloadRequest,
): Promise<Progress | null> {
  // A team whose plan is not made yet has nothing that she could miss.
  const result = (team.plan ?? []).length > 0 ? await meterOf(req, her, her.id) : null
  if (result === null) return null
  const titles = await titlesOf(result.mandatoryMissing, req)
  const { done, left, reachable, passes } = result
  return {
    done,
    left,
    reachable,
    passes,
    needed: team.minimumAttended,
    mandatoryMissing: result.mandatoryMissing.flatMap((one) => titles.get(one) ?? []),
    contractMissing: !her.contractSignedOn,
    confidentialityMissing: !her.confidentialitySignedOn,
  }
}
