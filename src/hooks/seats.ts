import type { PayloadRequest } from 'payload'
import { lockRow, lockStep } from '@/database/lock'
import { reservesSeat, reservingStatuses } from '@/domain/applicants'
import { nextInLine, offerEnds } from '@/domain/offers'
import { problem } from '@/domain/problem'
import { seatsLeft } from '@/domain/seats'
import { mayOffer } from '@/domain/teams'
import type { Applicant, Team } from '@/generated/payload-types'
import { lateJoin } from './pass'
import { quietHours } from './quietHours'
import { refuse } from './refuse'
import { idOf, momentOf } from './relation'

type Place = Partial<Pick<Applicant, 'status' | 'team'>>

/**
 * Holds the teams whose seats a step takes or frees, before her own record is held: in one order,
 * so that two who free and fill seats wait for each other and never for good.
 */
export async function holdSeats(req: PayloadRequest, before: Place, after: Place): Promise<void> {
  if (seatOf(before) === seatOf(after)) return
  const teams = [seatOf(before), seatOf(after)].filter((team) => team !== null)
  for (const team of teams.toSorted()) await lockRow(req, 'teams', team)
}

/**
 * Holds her team and then her record, for whoever may free her seat without a step. Answers where she
 * stands; undefined where she is gone.
 * @throws ValidationError where she was moved to another team in that moment
 */
export async function holdHer(req: PayloadRequest, id: string): Promise<string | undefined> {
  const team = await teamOf(req, id)
  if (team !== null) await lockRow(req, 'teams', team)
  const status = await lockStep(req, 'applicants', id)
  const isMoved = status !== undefined && (await teamOf(req, id)) !== team
  refuse(isMoved ? [problem('team', 'changedMeanwhile')] : [], req)
  return status
}

async function teamOf(req: PayloadRequest, id: string): Promise<string | null> {
  const her = await req.payload.findByID({
    collection: 'applicants',
    id,
    select: { team: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  return idOf(her?.team)
}

/** The team that lost a seat's holder in a step, or null. */
export function freedSeat(before: Place, after: Place | undefined): string | null {
  const seat = seatOf(before)
  return seat !== null && seat !== (after ? seatOf(after) : null) ? seat : null
}

/**
 * The one function for a seat that is free, whatever freed it: offers it to the next on the waiting
 * list, in the same transaction. Staff can turn it off for a team, and then offer by hand.
 */
export async function offerFreeSeats(req: PayloadRequest, teamId: string): Promise<void> {
  const { payload } = req
  await lockRow(req, 'teams', teamId)
  const team = await payload.findByID({ collection: 'teams', id: teamId, depth: 0, req })
  if (!team.offersByItself || !mayOffer(team.status)) return
  // Nobody is promised a seat in a course that she can no longer pass.
  if ((await lateJoin(req, teamId)).length > 0) return
  for (let left = await freeSeatsOf(team, req); left > 0;) {
    const next = nextInLine(await waitingFor(teamId, req))
    if (next === undefined) return
    await lockStep(req, 'applicants', next.id)
    // Whoever left the list in this moment is passed over, and whoever freed the seat is not refused.
    if (nextInLine(await waitingFor(teamId, req))?.id !== next.id) continue
    left -= 1
    await payload.update({
      collection: 'applicants',
      id: next.id,
      data: { status: 'offered', statusReason: 'En plads blev ledig.' },
      depth: 0,
      req,
    })
  }
}

/** When an offer made now would end. */
export async function offerEndsFor(req: PayloadRequest, now: Date): Promise<Date> {
  const quiet = await quietHours(req.payload, req)
  const { offerHours } = await req.payload.findGlobal({
    slug: 'programme',
    depth: 0,
    req,
  })
  return offerEnds({ now, hours: offerHours, quiet })
}

const seatOf = ({ status, team }: Place): string | null =>
  status !== undefined && reservesSeat(status) ? idOf(team) : null

async function freeSeatsOf(team: Team, req: PayloadRequest): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'applicants',
    where: { team: { equals: team.id }, status: { in: [...reservingStatuses] } },
    req,
  })
  return seatsLeft({ capacity: team.capacity, extraSeats: team.extraSeats, taken: totalDocs })
}

async function waitingFor(team: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { team: { equals: team }, status: { equals: 'waiting' } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map((woman) => ({
    id: woman.id,
    order: woman.waitingOrder ?? null,
    since: new Date(woman.statusChangedAt ?? woman.createdAt),
    wasOffered: momentOf(woman.offeredAt) !== null,
    erasureAsked: momentOf(woman.erasureAskedAt) !== null,
  }))
}
