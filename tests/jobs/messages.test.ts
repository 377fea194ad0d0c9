import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Service, Services } from '@/jobs/messages/services'
import { sendBySmtp } from '@/integrations/mail/smtp'
import { sendSms } from '@/integrations/sms/gatewayApi'
import { rows, thePayload } from '../support/doors'
import { admitted, applicant, daysFromNow, make, step, team } from '../support/factories'
import { fakeSms, token, type FakeSms } from '../support/fakeSms'
import { fakeSmtp, type FakeSmtp } from '../support/fakeSmtp'

// Reads its settings when it is first imported, which the doors set.
const { sendDue } = await import('@/jobs/messages/send')

let payload: Payload
let sms: FakeSms
let mail: FakeSmtp
let services: Services

beforeAll(async () => {
  payload = await thePayload()
  sms = await fakeSms()
  mail = await fakeSmtp()
  const letters: Service = async (letter) => ({
    state: 'sent',
    reference: await sendBySmtp({ url: mail.url, from: 'post@hedegaven.example' }, letter),
  })
  services = { sms: texts(), email: letters }
})
afterAll(async () => {
  await sms.stop()
  await mail.stop()
})
beforeEach(() => rows('delete from messages'))

/** @param timeout in milliseconds, where a gateway that says nothing is waited for */
const texts =
  (timeout?: number): Service =>
  async ({ to: recipient, body: text, reference }) => ({
    state: 'sent',
    reference: await sendSms(
      { url: sms.url, token, sender: 'Ballerup' },
      { recipient, text, reference },
      timeout,
    ),
  })

const minutes = (count: number) => new Date(Date.now() + count * 60_000)
const send = (now = new Date()) => sendDue(payload, { services, now: () => now })

let numbers = 4520001000
/** A queued text to a woman of her own, and her number. */
async function text(given: Record<string, unknown> = {}, her: Record<string, unknown> = {}) {
  const msisdn = (numbers += 1)
  const woman = await applicant({ telephone: `+${msisdn}`, ...her })
  const id = await make('messages', {
    applicant: woman,
    purpose: 'free',
    medium: 'sms',
    recipient: `+${msisdn}`,
    ...given,
  })
  return { id, msisdn, woman }
}

async function rowOf(id: string) {
  const [row] = await rows('select * from messages where id::text = $1', [id])
  if (row === undefined) throw new Error('No such message')
  return row
}
const timesTaken = (id: string) => sms.taken.filter(({ userref }) => userref === id).length

describe('what is due', () => {
  test('is sent once, by text and by e-mail, and says when and under which number', async () => {
    const { id } = await text()
    const her = await applicant({ email: 'her@kvinde.example' })
    const letter = await make('messages', {
      applicant: her,
      purpose: 'free',
      medium: 'email',
      recipient: 'her@kvinde.example',
    })
    expect(await send()).toBe(2)
    expect(await rowOf(id)).toMatchObject({ state: 'sent', failure: null, next_try_at: null })
    expect((await rowOf(id))['sent_at']).toBeInstanceOf(Date)
    expect((await rowOf(id))['reference']).toMatch(/^\d+$/)
    expect(mail.taken.filter((one) => one.includes(letter))).toHaveLength(1)
    expect(await send()).toBe(0)
    expect(timesTaken(id)).toBe(1)
  })

  test('waits for its time', async () => {
    const { id } = await text({ nextTryAt: minutes(5).toISOString() })
    expect(await send(minutes(4))).toBe(0)
    expect(await send(minutes(6))).toBe(1)
    expect(timesTaken(id)).toBe(1)
  })

  test('goes to the number that she has by then', async () => {
    const { id, woman } = await text()
    await step('applicants', woman, { telephone: '+4520000093' })
    await send()
    expect(sms.taken.at(-1)?.msisdn).toBe(4520000093)
    expect(await rowOf(id)).toMatchObject({ state: 'sent', recipient: '+4520000093' })
  })

  test('is each sent once when two empty the outbox of 200 at the same time', async () => {
    const { woman } = await text()
    await rows('delete from messages')
    await rows(
      `insert into messages (applicant_id, purpose, medium, recipient, body, state, at_night)
       select $1::uuid, 'free', 'sms', '+4520000094', 'Hej', 'queued', true from generate_series(1, 200)`,
      [woman],
    )
    const before = sms.taken.length
    const counts = await Promise.all([send(), send()])
    expect(counts[0] + counts[1]).toBe(200)
    for (const count of counts) expect(count).toBeGreaterThan(0)
    const references = sms.taken.slice(before).map(({ userref }) => userref)
    expect(new Set(references).size).toBe(200)
    expect(references).toHaveLength(200)
    expect(await rows(`select distinct state from messages`)).toEqual([{ state: 'sent' }])
  })
})

describe('what does not get through', () => {
  test('is tried again, later each time, and given up with the reason', async () => {
    const { id, msisdn } = await text()
    sms.next.set(msisdn, [500, 500, 500, 500, 500, 500, 500])
    let at = new Date()
    for (const wait of [1, 5, 15, 60, 180, 360]) {
      await send(at)
      const row = await rowOf(id)
      expect(row).toMatchObject({ state: 'queued', failure: 'unreachable' })
      at = new Date(at.getTime() + wait * 60_000)
      expect(row['next_try_at']).toEqual(at)
    }
    await send(at)
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'unreachable' })
  })

  test('for a number that is none is told, and not tried again', async () => {
    const { id, msisdn } = await text()
    sms.next.set(msisdn, [422])
    await send()
    await send(minutes(60))
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'badRecipient' })
  })

  test.each(['takeAndSayNothing', 'takeAndReset'] as const)(
    'and may have been taken (%s) is unknown, and never repeated by itself',
    async (behaviour) => {
      const { id, msisdn } = await text()
      sms.next.set(msisdn, [behaviour])
      const sooner = { ...services, sms: texts(3000) }
      await sendDue(payload, { services: sooner, now: () => new Date() })
      await send(minutes(600))
      expect(await rowOf(id)).toMatchObject({ state: 'unknown', failure: 'noAnswer' })
      expect(timesTaken(id)).toBe(1)
    },
  )

  test('because we are not known is left alone after the first, and keeps waiting', async () => {
    const all = [await text(), await text(), await text()]
    for (const { msisdn } of all) sms.next.set(msisdn, [401])
    const before = sms.asked
    await send()
    expect(sms.asked - before).toBe(1)
    const states = await rows('select state, failure from messages order by failure nulls last')
    expect(states[0]).toEqual({ state: 'queued', failure: 'credentials' })
    expect(states.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued'])
  })

  test('by text does not hold up what goes by e-mail', async () => {
    const { id, msisdn } = await text()
    sms.next.set(msisdn, [401])
    const her = await applicant({ email: 'her@kvinde.example' })
    const given = { purpose: 'free', medium: 'email', recipient: 'her@kvinde.example' }
    const letter = await make('messages', { applicant: her, ...given })
    await send()
    expect(await rowOf(letter)).toMatchObject({ state: 'sent' })
    expect(await rowOf(id)).toMatchObject({ state: 'queued' })
  })
})

describe('a crash', () => {
  test('between the call and the writing leaves it unknown, and nothing is sent twice', async () => {
    const { id } = await text()
    const dying: Service = async (outgoing) => {
      await services.sms(outgoing)
      throw new CrashedHere()
    }
    const taken = sendDue(payload, {
      services: { ...services, sms: dying },
      now: () => new Date(),
    })
    await taken
    // As a killed process leaves it: taken, and nothing written since.
    await rows(`update messages set state = 'sending', next_try_at = now() + interval '2 minutes'`)
    await send()
    expect(await rowOf(id)).toMatchObject({ state: 'sending' })
    await send(minutes(3))
    expect(await rowOf(id)).toMatchObject({ state: 'unknown', failure: 'interrupted' })
    expect(timesTaken(id)).toBe(1)
  })

  test('after one is stopped leaves the rest in the queue', async () => {
    await text()
    await text()
    let asked = 0
    const stopping = () => (asked += 1) > 1
    expect(await sendDue(payload, { services, now: () => new Date(), isStopping: stopping })).toBe(
      1,
    )
    expect(await rows(`select 1 from messages where state = 'queued'`)).toHaveLength(1)
  })
})

class CrashedHere extends Error {}

describe('looked at once more before it leaves', () => {
  const dropped = async (id: string, failure: string) => {
    const before = sms.asked
    await send()
    expect(await rowOf(id)).toMatchObject({ state: 'dropped', failure })
    expect(sms.asked).toBe(before)
  }

  test('a woman who has withdrawn gets nothing more', async () => {
    const { id, woman } = await text()
    await step('applicants', woman, { status: 'withdrawn' })
    await dropped(id, 'hasLeft')
  })

  test('nor does one who asked to be erased', async () => {
    const { id, woman } = await text()
    await rows('update applicants set erasure_asked_at = now() where id::text = $1', [woman])
    await dropped(id, 'hasLeft')
  })

  test('a seat is not offered to one who has it', async () => {
    const { id } = await text({ purpose: 'offer', about: daysFromNow(2) })
    await dropped(id, 'otherStep')
  })

  test('an interview that was moved is not told of at its old time', async () => {
    const old = daysFromNow(2)
    const { id, woman } = await text({ purpose: 'interview', about: old })
    await step('applicants', woman, { status: 'interviewPlanned', interviewAt: daysFromNow(3) })
    await dropped(id, 'timeChanged')
  })

  test('an evening that is off is not reminded of, nor one that is past', async () => {
    const hers = await team()
    const her = await admitted(hers, { telephone: '+4520000095' })
    const startsAt = daysFromNow(1)
    const session = await make('sessions', { team: hers, startsAt, endsAt: daysFromNow(1, 3) })
    const reminder = { applicant: her, purpose: 'reminderDay', medium: 'sms', session }
    const made = () => make('messages', { ...reminder, recipient: '+4520000095', about: startsAt })
    const late = await made()
    await send(new Date(Date.parse(startsAt) + 1000))
    expect(await rowOf(late)).toMatchObject({ state: 'dropped', failure: 'tooLate' })
    const id = await made()
    await step('sessions', session, { status: 'cancelled', cancelReason: 'Sne' })
    await rows(`delete from messages where purpose = 'eveningCancelled'`)
    await dropped(id, 'sessionOff')
  })

  test('a number that is gone is told, for staff to call her another way', async () => {
    const { id, woman } = await text()
    await step('applicants', woman, { telephone: null, email: 'her@kvinde.example' })
    await send()
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'noContact' })
  })
})
