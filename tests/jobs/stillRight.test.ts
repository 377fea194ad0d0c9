import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Service } from '@/jobs/messages/services'
import { rows, thePayload } from '../support/doors'
import { admitted, daysFromNow, interviewed, make, step, team } from '../support/factories'

// Reads its settings when it is first imported, which the doors set.
const { sendDue } = await import('@/jobs/messages/send')

let payload: Payload
beforeAll(async () => {
  payload = await thePayload()
})
beforeEach(() => rows('delete from messages'))

let numbers = 4520001300
const phone = () => ({ telephone: `+${(numbers += 1)}` })

const service: Service = ({ reference }) => Promise.resolve({ state: 'sent', reference })
/** Sends what is due by then, whatever the hour is now. */
async function send(now = new Date()) {
  await rows(`update messages set at_night = true, next_try_at = null where state = 'queued'`)
  await sendDue(payload, { services: { sms: service, email: service }, now: () => now })
}
const ends = async (purpose: string) =>
  (
    await rows('select state, failure from messages where purpose = $1 order by created_at', [
      purpose,
    ])
  ).map(({ state, failure }) => failure ?? state)

/** A team with an evening to come, a woman on it and a teacher. */
async function evening() {
  const hers = await team()
  const [startsAt, endsAt] = [daysFromNow(1), daysFromNow(1, 3)]
  const session = await make('sessions', { team: hers, startsAt, endsAt })
  const her = await admitted(hers, phone())
  const teacher = await make('teachers', phone())
  const agreement = await make('agreements', { session, teacher })
  await rows('delete from messages')
  return { hers, session, startsAt, her, teacher, agreement }
}

describe('a reminder that waits', () => {
  async function reminded() {
    const made = await evening()
    const { her: applicant, session, startsAt: about } = made
    await make('messages', { applicant, session, about, purpose: 'reminderDay', medium: 'sms' })
    return made
  }

  test('goes to one who means to come', async () => {
    await reminded()
    await send()
    expect(await ends('reminderDay')).toEqual(['sent'])
  })

  test('is let go once she has said that she cannot come', async () => {
    const { her, session } = await reminded()
    await make('evening-answers', { session, applicant: her, answer: 'notComing' })
    await send()
    expect(await ends('reminderDay')).toEqual(['notExpected'])
  })

  test('is let go once she was marked away', async () => {
    const { her, session } = await reminded()
    await make('attendance', { session, applicant: her, status: 'excused' })
    await send()
    expect(await ends('reminderDay')).toEqual(['notExpected'])
  })

  test('is let go once she is on another team', async () => {
    const { her } = await reminded()
    await step('applicants', her, { team: await team() })
    await send()
    expect(await ends('reminderDay')).toEqual(['otherTeam'])
  })
})

test('a teacher who has said no hears nothing more of the evening', async () => {
  const { session, agreement } = await evening()
  await step('sessions', session, { startsAt: daysFromNow(2), endsAt: daysFromNow(2, 3) })
  await step('agreements', agreement, { status: 'declined' })
  await send()
  expect((await ends('eveningMoved')).sort()).toEqual(['noAgreement', 'sent'])
})

test('an offer with a new end is told anew, and the one that waits is let go', async () => {
  const id = await interviewed({ team: await team(), ...phone() })
  await step('applicants', id, { status: 'waiting' })
  await step('applicants', id, { status: 'offered' })
  const until = daysFromNow(5)
  await step('applicants', id, { offerExpiresAt: until })
  await step('applicants', id, { offerExpiresAt: until, note: 'Ringer selv' })
  await send()
  expect(await ends('offer')).toEqual(['timeChanged', 'sent'])
})
