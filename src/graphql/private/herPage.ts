import type { PayloadRequest } from 'payload'
import { isActiveBydelsmor, isEnrolled } from '@/domain/applicants'
import { mapAddress } from '@/domain/evenings'
import { areaBeforehand } from '@/domain/tally'
import type { Applicant, Team } from '@/generated/payload-types'
import { hasDanishTitles, titlesOf } from '@/hooks/moduleTitles'
import { calendarTokenOf } from '@/hooks/linkTokens'
import { meterOf } from '@/hooks/pass'
import { idOf } from '@/hooks/relation'
import { herActivities, type HerActivity } from './herActivities'
import { herConsents } from './herConsents'
import { comingEvenings, type HerEvening } from './herEvenings'
import { openPage } from './openPage'

export type HerPage = Readonly<{
  name: string
  /** Whether something on it is told in Danish because there is none in her language. */
  hasDanish: boolean
  evenings: readonly HerEvening[]
  /** Those of the corps that she helps at. */
  activities: readonly HerActivity[]
  place: Readonly<{ address: string | null; wayThere: string | null; map: string | null }> | null
  progress: Progress | null
  diplomaName: string | null
  diplomaNameApproved: boolean
  consents: Awaited<ReturnType<typeof herConsents>>
  /** Whether she counts her conversations: she is an active Bydelsmor. */
  tally: boolean
  /** The area chosen beforehand where she counts; null where she does not, or never said one. */
  tallyArea: string | null
  /** Whom the municipality wants to be told; null where staff have named nobody. */
  dutyToInform: Readonly<{ office: string | null; telephone: string | null }> | null
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
  const activities = await herActivities(her.id, req)
  const modules = evenings.flatMap(({ module }) => module ?? [])
  return {
    name: her.name,
    hasDanish:
      activities.some(({ translated }) => !translated) || (await hasDanishTitles(modules, req)),
    evenings,
    activities,
    place: team === null ? null : placeOf(team),
    progress: team === null ? null : await progressOf(her, team, req),
    diplomaName: her.diplomaName ?? null,
    diplomaNameApproved: Boolean(her.diplomaNameApprovedAt),
    consents: await herConsents(her.id, req),
    tally: isActiveBydelsmor(her.status),
    tallyArea: isActiveBydelsmor(her.status) ? areaBeforehand(her.area) : null,
    dutyToInform: await dutyToInform(req),
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

async function dutyToInform(req: PayloadRequest): Promise<HerPage['dutyToInform']> {
  const programme = await req.payload.findGlobal({ slug: 'programme', depth: 0, req })
  const { office, telephone } = programme.dutyToInform ?? {}
  return office || telephone ? { office: office || null, telephone: telephone || null } : null
}
