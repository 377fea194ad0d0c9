import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { endOffers } from '@/jobs/offers/endOffers'
import { rows, thePayload } from '../support/doors'
import { team } from '../support/factories'
import { people } from '../support/people'
import type { Person } from '../support/person'
import { tally } from '../support/tally'
import { unique } from '../support/unique'
import { changing, type Attempt } from '../hooks/attempts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How often offers, acceptances, expiries and cancellations meet. */
    readonly offerRounds: number
    programmes: number
  }
}

const rounds = tally('rounds of offers, acceptances, expiries and cancellations at once')
const refusals = tally('of their answers were refused in words')
const offers = tally('offers were made in them')
let coordinator: Person
let another: Person
let projectLeader: Person

beforeAll(async () => {
  const everyone = await people()
  if (!everyone.coordinator || !everyone.projectLeader || !everyone.admin) throw new Error('nobody')
  coordinator = everyone.coordinator
  another = everyone.admin
  projectLeader = everyone.projectLeader
})
afterAll(() => {
  rounds.print()
  refusals.print()
  offers.print()
})

type Woman = Readonly<{
  id: string
  status: string
  wasOffered: boolean
  /** How often the round offered her a seat, and told her of it. */
  offers: number
  messages: number
  /** How often an offer to her was answered: taken, given back, ended or withdrawn from. */
  answers: number
}>

/** A full team of three seats: one admitted, two offered of which one is over, and who waits. */
async function full() {
  const id = await team({ capacity: 3, minimum: 1 })
  const enter = async (status: string, offerEnds: string | null, order: number | null) => {
    const telephone = `+4520${String(unique()).padStart(6, '0')}`
    const [row] = await rows(
      `INSERT INTO applicants (name, telephone, status, source, locale, team_id, waiting_order,
         offered_at, offer_expires_at)
       VALUES ('Prøve Kapløb', $5, $1::text::enum_applicants_status, 'staff', 'da', $2, $3,
         now() + $4::interval - interval '3 days', now() + $4::interval) RETURNING id`,
      [status, id, order, offerEnds, telephone],
    )
    return String(row?.['id'])
  }
  return {
    id,
    inside: await enter('admitted', null, null),
    offered: await enter('offered', '1 day', 1),
    over: await enter('offered', '-1 second', 2),
    waiting: [await enter('waiting', null, 3), await enter('waiting', null, 4)] as const,
  }
}

type Full = Awaited<ReturnType<typeof full>>

/** What meets in a round; the number decides what comes along, and who is first. */
function atOnce({ id, inside, offered, over, waiting }: Full, round: number) {
  const [first, second] = waiting
  const to = (woman: string, status: string, as: Person) => () =>
    changing('applicants', woman, { status }, as)
  const end = async () => {
    await endOffers(await thePayload(), new Date())
    return undefined
  }
  const acts: (() => Promise<Attempt | undefined>)[] = [
    to(offered, 'admitted', coordinator),
    to(offered, 'admitted', coordinator),
    to(offered, 'admitted', another),
    to(over, 'admitted', coordinator),
    end,
    end,
    to(inside, 'withdrawn', coordinator),
    to(first, 'offered', another),
    ...(round % 2 === 0 ? [to(offered, 'withdrawn', another)] : []),
    ...(round % 3 === 0 ? [to(second, 'withdrawn', coordinator)] : []),
    ...(round % 5 === 0
      ? [
          () =>
            changing('teams', id, { extraSeats: 1, extraSeatReason: 'To naboer' }, projectLeader),
        ]
      : []),
  ]
  const start = (round * 7) % acts.length
  return Promise.all([...acts.slice(start), ...acts.slice(0, start)].map((act) => act()))
}

const womenOf = async (team: string): Promise<readonly Woman[]> =>
  (
    await rows(
      `SELECT id, status::text, offered_at IS NOT NULL AS "wasOffered",
         (SELECT count(*)::int FROM decisions WHERE applicant_id = a.id AND "to" = 'offered') AS offers,
         (SELECT count(*)::int FROM messages WHERE applicant_id = a.id AND purpose = 'offer') AS messages,
         (SELECT count(*)::int FROM decisions WHERE applicant_id = a.id AND "from" = 'offered') AS answers
       FROM applicants a WHERE team_id = $1 ORDER BY waiting_order`,
      [team],
    )
  ).map((row) => ({
    id: String(row['id']),
    status: String(row['status']),
    wasOffered: row['wasOffered'] === true,
    offers: Number(row['offers']),
    messages: Number(row['messages']),
    answers: Number(row['answers']),
  }))

test(
  'of all that meets, each seat is one woman’s, each offer has one answer, and no seat is forgotten',
  { timeout: 3_600_000 },
  async () => {
    for (let round = 1; round <= inject('offerRounds'); round += 1) {
      const before = await full()
      const answers = (await atOnce(before, round)).filter((one) => one !== undefined)
      rounds.add()
      for (const { status, problems } of answers) {
        if (status !== 200) refusals.add()
        // 409 would be two that waited for each other.
        expect([200, 400], JSON.stringify(problems)).toContain(status)
      }
      const women = await womenOf(before.id)
      const told = `round ${round}: ${JSON.stringify(women)}`
      const reserved = women.filter(({ status }) => status === 'admitted' || status === 'offered')
      const [seats] = await rows(
        'SELECT (capacity + extra_seats)::int AS n FROM teams WHERE id = $1',
        [before.id],
      )
      const free = Number(seats?.['n']) - reserved.length
      expect(free, told).toBeGreaterThanOrEqual(0)
      const stillWaits = women.some((her) => her.status === 'waiting' && !her.wasOffered)
      expect(free > 0 && stillWaits, told).toBe(false)
      for (const { id, status, offers: made, messages, answers: given } of women) {
        offers.add(made)
        expect(messages, told).toBe(made)
        const had = made + ([before.offered, before.over].includes(id) ? 1 : 0)
        expect(given, told).toBe(status === 'offered' ? had - 1 : had)
      }
    }
  },
)
