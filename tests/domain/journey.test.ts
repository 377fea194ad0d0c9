import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applicantLifecycle,
  holdsSeat,
  refuseApplicantChange,
  type ApplicantState,
} from '@/domain/applicants'
import { applicantStatuses, roles, type ApplicantStatus } from '@/domain/choices/people'
import { nextSteps } from '@/domain/lifecycle'
import { seatsLeft } from '@/domain/seats'

const now = new Date('2018-07-10T10:00:00Z')
const capacity = 3

const woman: ApplicantState = {
  status: 'applied',
  team: 'team',
  trainedEarlier: false,
  interviewAt: now,
  offerExpiresAt: new Date('2018-07-20T10:00:00Z'),
  statusReason: 'a reason',
  leftReason: 'job',
  diplomaName: 'Demo',
  passOverrideReason: null,
}

const wish = fc.record({
  who: fc.nat({ max: 5 }),
  kind: fc.constantFrom('onward', 'onward', 'onward', 'aside', 'anywhere'),
  any: fc.constantFrom(...applicantStatuses),
  viewerRole: fc.constantFrom(...roles, null),
  passes: fc.boolean(),
})
type Wish = typeof wish extends fc.Arbitrary<infer Each> ? Each : never

type Team = { state: ApplicantState; way: ApplicantStatus[] }[]

const taken = (team: Team) => team.filter(({ state }) => holdsSeat(state.status)).length

/** Where the wish leads: mostly to the first of the next steps, sometimes to any status at all. */
function target(from: ApplicantStatus, { kind, any }: Wish): ApplicantStatus {
  const next = nextSteps<ApplicantStatus>(applicantLifecycle, from)
  if (kind === 'anywhere') return any
  return (kind === 'onward' ? next[0] : next.at(-1)) ?? any
}

/** As the hooks do it: the rules first, then the seats. */
function grant(team: Team, asked: Wish): void {
  const one = team[asked.who]
  if (one === undefined) return
  const to = target(one.state.status, asked)
  const after = { ...one.state, status: to }
  const { viewerRole, passes } = asked
  if (refuseApplicantChange({ before: one.state, after, viewerRole, passes, now }).length > 0)
    return
  const isNewSeat = holdsSeat(to) && !holdsSeat(one.state.status)
  if (isNewSeat && seatsLeft({ capacity, extraSeats: 0, taken: taken(team) }) === 0) return
  if (one.state.status !== to) one.way.push(to)
  one.state = after
}

/** What must have come before, and what nothing may come after. */
function faults(way: readonly ApplicantStatus[]): string[] {
  const lacks = (status: ApplicantStatus, earlier: ApplicantStatus) =>
    way.includes(status) && !way.slice(0, way.indexOf(status)).includes(earlier)
  return [
    lacks('admitted', 'interviewed') && 'admitted without an interview',
    lacks('passed', 'attending') && 'passed without attending',
    lacks('active', 'graduated') && 'active without a diploma',
    ...(['declined', 'withdrawn', 'droppedOut', 'left'] as const).map(
      (end) => way.includes(end) && way.at(-1) !== end && `came back from ${end}`,
    ),
  ].filter((fault) => fault !== false)
}

describe('six women and any number of wishes', () => {
  it('never hold more than three seats, skip a step, or come back from an end', () => {
    const reached = new Set<ApplicantStatus>()
    fc.assert(
      fc.property(fc.array(wish, { minLength: 120, maxLength: 200 }), (wishes) => {
        const team: Team = Array.from({ length: 6 }, () => ({ state: woman, way: ['applied'] }))
        const mostTaken = Math.max(
          ...wishes.map((asked) => {
            grant(team, asked)
            return taken(team)
          }),
        )
        expect(mostTaken).toBeLessThanOrEqual(capacity)
        expect(team.flatMap(({ way }) => faults(way))).toEqual([])
        for (const status of team.flatMap(({ way }) => way)) reached.add(status)
      }),
      { numRuns: 60 },
    )
    expect([...reached]).toEqual(expect.arrayContaining(['active', 'left', 'withdrawn']))
  })
})
