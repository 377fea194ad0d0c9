import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { queueReminders } from '@/jobs/messages/remind'
import { at as field, rows, textAt, thePayload } from '../support/doors'
import { admitted, daysFromNow, interviewed, make, step, team } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, creating, deleting, done, refused, stored } from './attempts'

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})
/** No evening of another test is near enough to be reminded of. */
beforeEach(async () => {
  await rows('delete from messages')
  await rows(`update sessions set status = 'cancelled', cancel_reason = 'Slut'`)
})

let numbers = 4520002000
const phone = () => ({ telephone: `+${(numbers += 1)}` })

/** A team with an evening to come: two who come, one who sent word, one who is marked away, one who waits, and a teacher. */
async function evening(days = 2) {
  const hers = await team()
  const [startsAt, endsAt] = [daysFromNow(days), daysFromNow(days, 3)]
  const session = await make('sessions', { team: hers, startsAt, endsAt, place: 'Prøvesalen' })
  const coming = [await admitted(hers, phone()), await admitted(hers, phone())]
  for (const status of ['excused', 'absent'])
    await make('attendance', { session, applicant: await admitted(hers, phone()), status })
  await interviewed({ team: hers, ...phone() })
  const teacher = await make('teachers', phone())
  const agreement = await make('agreements', { session, teacher })
  await step('agreements', agreement, { status: 'confirmed' })
  const other = await make('teachers', phone())
  await step('agreements', await make('agreements', { session, teacher: other }), {
    status: 'declined',
  })
  await rows('delete from messages')
  return { session, startsAt, endsAt, coming, teacher, hers }
}

const told = async (purpose: string, state = 'queued') =>
  (
    await rows(
      `select coalesce(applicant_id, teacher_id)::text as reader from messages
       where purpose = $1 and state = $2`,
      [purpose, state],
    )
  )
    .map(({ reader }) => reader)
    .sort()

/** Who is reminded of the evening as it stands; nothing is kept of it. */
async function remindedOf(session: string): Promise<readonly unknown[]> {
  const [row] = await rows('select starts_at from sessions where id = $1', [session])
  const before = Date.parse(String(row?.['starts_at'])) - 60 * 60 * 1000
  await queueReminders(await thePayload(), new Date(before))
  const reminded = await told('reminderHours')
  await rows(`delete from messages where purpose = 'reminderHours'`)
  return reminded
}

const cancelled = { status: 'cancelled', cancelReason: 'Sne' }
const at = (days: number) => ({ startsAt: daysFromNow(days), endsAt: daysFromNow(days, 3) })

describe('an evening', () => {
  test('that is cancelled is told to exactly those who meant to come, and the teacher', async () => {
    const { session, coming, teacher } = await evening()
    done(await changing('sessions', session, cancelled, coordinator))
    expect(await told('eveningCancelled')).toEqual([...coming, teacher].sort())
    // Said again, nothing is new.
    done(await changing('sessions', session, { log: 'Sne' }, coordinator))
    expect(await told('eveningCancelled')).toHaveLength(3)
  })

  test('is off for her who said on her page that she cannot come, and moved for her too', async () => {
    const { session, coming, teacher } = await evening()
    const [cannot, can] = coming
    await make('evening-answers', { session, applicant: cannot, answer: 'notComing' })
    await make('evening-answers', { session, applicant: can, answer: 'coming' })
    done(await changing('sessions', session, at(3), coordinator))
    expect(await told('eveningMoved')).toEqual([...coming, teacher].sort())
    // What they said of the old time stays, and says nothing of the new one.
    const [said = ''] = (await all('evening-answers', { applicant: { equals: cannot } })).map(
      (one) => textAt(one, 'id'),
    )
    expect(await remindedOf(session)).toEqual([...coming].sort())
    done(await changing('evening-answers', said, { answer: 'notComing' }, coordinator))
    expect(await remindedOf(session)).toEqual([can])
    done(await changing('sessions', session, cancelled, coordinator))
    expect(await told('eveningCancelled')).toEqual([can, teacher].sort())
  })

  test('that is moved back is told to whoever could not come then: she believes in the new time', async () => {
    const { session, startsAt, endsAt, coming } = await evening()
    const [cannot = ''] = coming
    await make('evening-answers', { session, applicant: cannot, answer: 'notComing' })
    done(await changing('sessions', session, at(3), coordinator))
    await rows(`update messages set state = 'sent'`)
    done(await changing('sessions', session, { startsAt, endsAt }, coordinator))
    expect(await told('eveningMoved')).toContain(cannot)
    // What she said of that time holds again.
    expect(await remindedOf(session)).not.toContain(cannot)
  })

  test('is another’s to answer for, and its time nobody’s', async () => {
    const { session, startsAt, coming } = await evening()
    const given = { session, applicant: coming[0], answer: 'coming', startsAt: daysFromNow(9) }
    const id = done(await creating('evening-answers', given, coordinator))
    expect(field(await stored('evening-answers', id), 'startsAt')).toBe(startsAt)
    done(await changing('evening-answers', id, { startsAt: daysFromNow(9) }, coordinator))
    expect(field(await stored('evening-answers', id), 'startsAt')).toBe(startsAt)
  })

  test('at another place is told like one at another time, the time being the same', async () => {
    const { session, coming, teacher } = await evening()
    const [cannot, can = ''] = coming
    await make('evening-answers', { session, applicant: cannot, answer: 'notComing' })
    done(await changing('sessions', session, { place: 'Kælderen' }, coordinator))
    expect(await told('eveningPlace')).toEqual([can, teacher].sort())
    const [row] = await rows(`select body from messages where purpose = 'eveningPlace' limit 1`)
    expect(row?.['body']).toMatch(/^Nyt sted: Vi ses .*, Kælderen\. Tiden er den samme\.$/)
    // Changed back before anybody was told: nobody is.
    done(await changing('sessions', session, { place: 'Prøvesalen' }, coordinator))
    expect(await told('eveningPlace')).toEqual([])
  })

  test('at another place and then at another time is told once, with both', async () => {
    const { session, startsAt, endsAt } = await evening()
    done(await changing('sessions', session, { place: 'Kælderen' }, coordinator))
    done(await changing('sessions', session, at(3), coordinator))
    expect(await told('eveningPlace')).toEqual([])
    const [row] = await rows(`select body from messages where purpose = 'eveningMoved' limit 1`)
    expect(row?.['body']).toMatch(/, Kælderen og ikke /)
    // Back at its time, it still is elsewhere; an empty place is the team’s own.
    done(await changing('sessions', session, { startsAt, endsAt }, coordinator))
    expect(await told('eveningPlace')).toHaveLength(3)
    done(await changing('sessions', session, { place: null }, coordinator))
    expect(await told('eveningPlace')).toEqual([])
  })

  test('that somebody awaits is cancelled and not deleted, so that they are told', async () => {
    const { session } = await evening()
    refused(await deleting('sessions', session, coordinator), 'status', /Aflys den i stedet/)
    const taught = await make('sessions', at(2))
    await make('agreements', { session: taught })
    refused(await deleting('sessions', taught, coordinator), 'status', /Aflys den i stedet/)
    done(await deleting('sessions', await make('sessions', at(2)), coordinator))
  })

  test('that is moved is told with both times', async () => {
    const { session, coming, teacher } = await evening()
    done(await changing('sessions', session, at(3), coordinator))
    expect(await told('eveningMoved')).toEqual([...coming, teacher].sort())
    const [row] = await rows(`select body from messages where purpose = 'eveningMoved' limit 1`)
    expect(row?.['body']).toMatch(/^Ny tid: Vi ses .*, Prøvesalen og ikke .*\.$/)
  })

  test('that is moved back before anybody was told is told to nobody', async () => {
    const { session, startsAt, endsAt } = await evening()
    done(await changing('sessions', session, at(3), coordinator))
    done(await changing('sessions', session, { startsAt, endsAt }, coordinator))
    expect(await told('eveningMoved')).toEqual([])
    expect(await told('eveningMoved', 'dropped')).toHaveLength(3)
  })

  test('that is moved twice is told once, against the time that they know', async () => {
    const { session, startsAt } = await evening()
    done(await changing('sessions', session, at(3), coordinator))
    done(await changing('sessions', session, at(4), coordinator))
    expect(await told('eveningMoved')).toHaveLength(3)
    const keys = await rows(`select key from messages where state = 'queued'`)
    for (const { key } of keys) expect(key).toMatch(new RegExp(`${startsAt}$`))
  })

  test('that is moved and then cancelled is cancelled at the time that they know', async () => {
    const { session, startsAt } = await evening()
    done(await changing('sessions', session, at(3), coordinator))
    done(await changing('sessions', session, cancelled, coordinator))
    expect(await told('eveningMoved')).toEqual([])
    const [row] = await rows(
      `select about from messages where purpose = 'eveningCancelled' limit 1`,
    )
    expect(row?.['about']).toEqual(new Date(startsAt))
  })

  test('that is past, or only gets a new log, is told to nobody', async () => {
    const { session } = await evening(-2)
    done(await changing('sessions', session, cancelled, coordinator))
    // Making the next evening clears the outbox.
    expect(await rows('select 1 from messages')).toEqual([])
    const { session: coming } = await evening()
    done(await changing('sessions', coming, { log: 'Kage' }, coordinator))
    expect(await rows('select 1 from messages')).toEqual([])
  })

  test('whose change is refused is told to nobody', async () => {
    const { session } = await evening()
    const unsaid = await changing('sessions', session, { status: 'cancelled' }, coordinator)
    refused(unsaid, 'cancelReason', /hvorfor/)
    expect(await rows('select 1 from messages')).toEqual([])
  })
})

describe('an interview', () => {
  test('that is planned is told to her, and again when it is moved', async () => {
    const her = await make('applicants', phone())
    const plan = { status: 'interviewPlanned', interviewAt: daysFromNow(3) }
    done(await changing('applicants', her, plan, coordinator))
    expect(await told('interview')).toEqual([her])
    done(await changing('applicants', her, { note: 'Ringer selv' }, coordinator))
    expect(await told('interviewMoved')).toEqual([])
    done(await changing('applicants', her, { interviewAt: daysFromNow(4) }, coordinator))
    expect(await told('interviewMoved')).toEqual([her])
  })

  test('that is written down afterwards is told to nobody', async () => {
    await interviewed(phone())
    expect(await rows('select 1 from messages')).toEqual([])
  })
})

describe('reminders', () => {
  const remind = async (now = new Date()) => queueReminders(await thePayload(), now)
  const before = (startsAt: string, hours: number) =>
    new Date(Date.parse(startsAt) - hours * 60 * 60 * 1000)

  test('go to those who mean to come, once the day before and once three hours before', async () => {
    const { startsAt, coming } = await evening()
    expect(await remind(before(startsAt, 25))).toBe(0)
    expect(await remind(before(startsAt, 24))).toBe(2)
    expect(await told('reminderDay')).toEqual([...coming].sort())
    expect(await remind(before(startsAt, 20))).toBe(0)
    expect(await remind(before(startsAt, 3))).toBe(2)
    expect(await told('reminderHours')).toEqual([...coming].sort())
    expect(await remind(before(startsAt, 1))).toBe(0)
    expect(await remind(before(startsAt, 0))).toBe(0)
  })

  test('are made once when two make them at the same moment', async () => {
    const { startsAt } = await evening()
    const made = await Promise.all([1, 2, 3].map(() => remind(before(startsAt, 10))))
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(2)
    expect(await told('reminderDay')).toHaveLength(2)
  })

  test('are made anew for an evening that was moved, and not for one that is off', async () => {
    const { session, startsAt } = await evening()
    await remind(before(startsAt, 10))
    const moved = at(5)
    done(await changing('sessions', session, moved, coordinator))
    expect(await remind(before(moved.startsAt, 10))).toBe(2)
    done(await changing('sessions', session, cancelled, coordinator))
    expect(await remind(before(moved.startsAt, 2))).toBe(0)
  })

  test('cannot reach a woman without telephone and e-mail, and make no noise of it', async () => {
    const { hers, startsAt } = await evening()
    await admitted(hers, { reachThrough: true })
    expect(await remind(before(startsAt, 10))).toBe(2)
  })
})

test('the transaction that cancels holds the messages too', async () => {
  const { session } = await evening()
  const payload = await thePayload()
  const req = await createLocalReq({}, payload)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('No transaction')
  req.transactionID = transactionID
  await payload.update({
    collection: 'sessions',
    id: session,
    data: { status: 'cancelled', cancelReason: 'Sne' },
    req,
  })
  await payload.db.rollbackTransaction(transactionID)
  expect(await rows('select 1 from messages')).toEqual([])
})
