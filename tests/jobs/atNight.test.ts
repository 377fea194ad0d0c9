import { createLocalReq, type Payload } from 'payload'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { copenhagenTime } from '@/domain/time'
import { SendError } from '@/integrations/sendError'
import type { Service } from '@/jobs/messages/services'
import { rest, rows, thePayload } from '../support/doors'
import { applicant, make } from '../support/factories'
import { person } from '../support/people'
import type { Person } from '../support/person'

// Read their settings when they are first imported, which the doors set.
const { env } = await import('@/env')
const { queueMessage } = await import('@/hooks/queueMessage')
const { sendDue } = await import('@/jobs/messages/send')
const { waiting } = await import('@/server/outbox')

let payload: Payload
let coordinator: Person
beforeAll(async () => {
  payload = await thePayload()
  coordinator = await person('coordinator')
})
beforeEach(async () => {
  await rows('delete from messages')
  await quiet('21:00', '08:00')
})

const quiet = (quietFrom: string, quietTo: string) =>
  payload.updateGlobal({ slug: 'programme', data: { quietFrom, quietTo }, depth: 0 })

const evening = new Date('2031-01-15T19:59:00Z')
const night = new Date('2031-01-15T22:00:00Z')
const morning = new Date('2031-01-16T07:00:00Z')

const taking: Service = ({ reference }) => Promise.resolve({ state: 'sent', reference })
const failing: Service = () => Promise.reject(new SendError('later', 'unreachable'))

let numbers = 4520001500
async function message(given: Record<string, unknown>) {
  const woman = await applicant({ telephone: `+${(numbers += 1)}` })
  return make('messages', { applicant: woman, purpose: 'free', medium: 'sms', ...given })
}

/** What went by then; the server that watches must see the same as what is due. */
async function went(now: Date, service = taking): Promise<number> {
  const { due } = await waiting(env.DATABASE_URL, { now, since: now, posts: false })
  const services = { sms: service, email: service }
  const sent = await sendDue(payload, { services, now: () => now })
  expect(due).toBe(sent > 0 || service === failing)
  return sent
}

test('nothing leaves at night but what may', async () => {
  await message({ atNight: false })
  expect(await went(night)).toBe(0)
  await message({ atNight: true })
  expect(await went(night)).toBe(1)
  expect(await went(morning)).toBe(1)
})

test('what did not get through in the evening is tried again in the morning', async () => {
  await message({ atNight: false })
  await went(evening, failing)
  expect(await went(night)).toBe(0)
  expect(await went(morning)).toBe(1)
})

test('what a person puts back in the queue at night waits for the morning, too', async () => {
  const id = await message({ atNight: false, state: 'failed', failure: 'unreachable' })
  // Quiet is whatever hour it is now.
  const hour = (shift: number) => copenhagenTime(new Date(Date.now() + shift * 60 * 60_000))
  await quiet(hour(-1), hour(2))
  await rest('POST', `/api/messages/${id}/retry`, { as: coordinator, body: {} })
  expect(await went(new Date())).toBe(0)
  expect(await went(new Date(Date.now() + 3 * 60 * 60_000))).toBe(1)
})

test('whether a message may go at night is known when it is queued, and stays so', async () => {
  const hour = (shift: number) => copenhagenTime(new Date(Date.now() + shift * 60 * 60_000))
  await quiet(hour(-1), hour(2))
  const req = await createLocalReq({}, payload)
  const her = await applicant({ telephone: '+4520000098' })
  const soon = new Date(Date.now() + 2 * 60 * 60_000)
  const far = new Date(Date.now() + 100 * 60 * 60_000)
  const order = { applicant: her, purpose: 'eveningCancelled' } as const
  await queueMessage(req, { ...order, values: { when: soon }, key: 'a' })
  await queueMessage(req, { ...order, values: { when: far }, key: 'b' })
  await queueMessage(req, { ...order, values: { when: far }, key: 'c', atNight: true })
  const stored = await rows('select key, at_night from messages order by key')
  expect(stored.map((row) => row['at_night'])).toEqual([true, false, true])
})
