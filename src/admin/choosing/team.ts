import type { PayloadRequest } from 'payload'
import { enrolledStatuses, reservingStatuses } from '@/domain/applicants'
import { coverage } from '@/domain/coverage'
import { seatsLeft } from '@/domain/seats'
import type { Applicant, Decision, Team } from '@/generated/payload-types'

export type Choosing = Readonly<{
  team: Team
  /** Interviewed, and not decided about yet. */
  candidates: readonly Applicant[]
  /** In the order in which seats will be offered. */
  waiting: readonly Applicant[]
  offered: readonly Applicant[]
  chosen: readonly Applicant[]
  covered: ReturnType<typeof coverage>
  taken: number
  left: number
  /** The last decision about each, by the woman's id. */
  decided: ReadonlyMap<string, Decision>
}>

/** A team as those see it who choose its women; undefined where there is none for the viewer. */
export async function choosing(id: string, req: PayloadRequest): Promise<Choosing | undefined> {
  const asViewer = { overrideAccess: false, user: req.user, depth: 0, req } as const
  const { docs } = await req.payload.find({
    collection: 'teams',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    ...asViewer,
  })
  const team = docs[0]
  if (team === undefined) return undefined
  const women = await req.payload.find({
    collection: 'applicants',
    where: { team: { equals: id }, status: { in: [...among] } },
    sort: 'name',
    pagination: false,
    ...asViewer,
  })
  const decisions = await req.payload.find({
    collection: 'decisions',
    where: { applicant: { in: women.docs.map((woman) => woman.id) } },
    sort: 'at',
    pagination: false,
    ...asViewer,
  })
  const inStatus = (...statuses: readonly string[]) =>
    women.docs.filter(({ status }) => statuses.includes(status))
  const chosen = inStatus(...enrolledStatuses)
  const taken = inStatus(...reservingStatuses).length
  const { capacity, extraSeats } = team
  return {
    team,
    candidates: inStatus('interviewed'),
    waiting: inStatus('waiting').toSorted(byOrder),
    offered: inStatus('offered'),
    chosen,
    covered: coverage(chosen.map(bringsOf)),
    taken,
    left: seatsLeft({ capacity, extraSeats, taken }),
    decided: new Map(decisions.docs.map((one) => [idOf(one.applicant), one])),
  }
}

export const bringsOf = ({ languages, area, ageBand, availability }: Applicant) => ({
  languages: languages ?? [],
  area: area ?? null,
  ageBand: ageBand ?? null,
  availability: availability ?? [],
})

const among = ['interviewed', 'waiting', ...reservingStatuses] as const

const byOrder = (one: Applicant, other: Applicant): number =>
  (one.waitingOrder ?? Infinity) - (other.waitingOrder ?? Infinity) ||
  (one.statusChangedAt ?? '').localeCompare(other.statusChangedAt ?? '')

const idOf = (related: string | Readonly<{ id: string }>): string =>
  typeof related === 'string' ? related : related.id
