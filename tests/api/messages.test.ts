import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Service } from '@/jobs/messages/services'
import { at, listAt, rest, rows, thePayload } from '../support/doors'
import { admitted, applicant, daysFromNow, make, step, team } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'

// Reads its settings when it is first imported, which the doors set.
const { sendDue } = await import('@/jobs/messages/send')

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})
beforeEach(() => rows('delete from messages'))

let numbers = 4520003000
const civilNumber = ['010190', '1234'].join('-')
const phone = () => ({ telephone: `+${(numbers += 1)}` })
const post = (path: string, body: unknown) =>
  rest('POST', `/api/messages/${path}`, { as: coordinator, body })
const order = (applicants: readonly string[], given: Record<string, unknown> = {}) => ({
  batch: randomUUID(),
  applicants,
  purpose: 'free',
  words: { da: 'Husk madpakke' },
  atNight: true,
  ...given,
})
const idsOf = (answer: { readonly json: unknown }) => listAt(answer.json, 'ids').map(String)

describe('what staff write', () => {
  test('goes to each in her language, held for five minutes, and once for two presses', async () => {
    const turkish = await applicant({ ...phone(), locale: 'tr' })
    const somali = await applicant({ ...phone(), locale: 'so' })
    const sent = order([turkish, somali], { words: { da: 'Husk madpakke', tr: 'Yemek getirin' } })
    const [first, second] = await Promise.all([post('compose', sent), post('compose', sent)])
    expect(first.status).toBe(200)
    expect(idsOf(second).sort()).toEqual(idsOf(first).sort())
    const stored = await rows(
      'select language, body, purpose, next_try_at from messages order by 1',
    )
    expect(stored).toMatchObject([
      { language: 'da', body: 'Husk madpakke', purpose: 'free' },
      { language: 'tr', body: 'Yemek getirin', purpose: 'free' },
    ])
    const waits = new Date(String(at(first.json, 'leavesAt'))).getTime() - Date.now()
    expect(waits).toBeGreaterThan(4 * 60_000)
    expect(waits).toBeLessThanOrEqual(5 * 60_000)
  })

  test('leaves out whom it does not fit and who cannot be reached', async () => {
    const hers = await team()
    const when = daysFromNow(2)
    await make('sessions', { team: hers, startsAt: when, endsAt: daysFromNow(2, 3) })
    const seated = await admitted(hers, phone())
    const applied = await applicant({ ...phone(), team: hers })
    const silent = await admitted(hers, { reachThrough: true })
    const answer = await post('compose', order([seated, applied, silent], { purpose: 'admitted' }))
    expect(idsOf(answer)).toHaveLength(1)
    const [row] = await rows('select applicant_id, about from messages')
    expect(row).toEqual({ applicant_id: seated, about: new Date(when) })
  })

  test('is refused without a text or a reader, with a CPR number, and as nonsense', async () => {
    const her = await applicant(phone())
    const said = async (body: unknown) => (await post('compose', body)).text
    expect(await said(order([her], { words: {} }))).toContain('Skriv teksten på dansk')
    expect(await said(order([]))).toContain('Vælg mindst én')
    expect(await said(order([her], { words: { da: `Hun er ${civilNumber}` } }))).toContain('CPR')
    expect(await said(order([her], { words: { da: 'a'.repeat(601) } }))).toContain('600')
    for (const body of [{}, order(['nej']), order([her], { purpose: 'privateLink' }), null, 'x'])
      expect((await post('compose', body)).status).toBe(400)
    expect(await rows('select 1 from messages')).toEqual([])
  })

  test('is noted in the log, by number and without a name', async () => {
    const sent = order([await applicant(phone())])
    await post('compose', sent)
    const lines = await rows('select reason, actor from audit_events where document = $1', [
      sent.batch,
    ])
    expect(lines).toEqual([{ reason: 'free: 1', actor: coordinator.id }])
  })
})

describe('regretting', () => {
  test('takes back what has not left, and says what had', async () => {
    const answer = await post(
      'compose',
      order([await applicant(phone()), await applicant(phone())]),
    )
    const ids = idsOf(answer)
    await rows(`update messages set state = 'sent' where id::text = $1`, [ids[0]])
    expect((await post('undo', { ids })).json).toEqual({ undone: 1, left: 1 })
    const states = await rows('select state from messages order by state')
    expect(states.map(({ state }) => state).sort()).toEqual(['sent', 'undone'])
  })

  test('and sending at the same moment ends as one of the two for each message', async () => {
    const payload = await thePayload()
    const her = await applicant(phone())
    const made = await rows(
      `insert into messages (applicant_id, purpose, medium, recipient, body, state, at_night)
       select $1::uuid, 'free', 'sms', '+4520000096', 'Hej', 'queued', true from generate_series(1, 40)
       returning id::text`,
      [her],
    )
    const ids = made.map(({ id }) => String(id))
    const went: string[] = []
    let json: unknown
    // Somebody regrets them all while the fifth is on its way.
    const service: Service = async ({ reference }) => {
      went.push(reference)
      if (went.length === 5) json = (await post('undo', { ids })).json
      return { state: 'sent', reference }
    }
    const services = { sms: service, email: service }
    expect(await sendDue(payload, { services, now: () => new Date() })).toBe(5)
    expect(json).toEqual({ undone: 35, left: 5 })
    const undone = await rows(`select id::text from messages where state = 'undone'`)
    expect(undone).toHaveLength(35)
    expect(await rows(`select 1 from messages where state = 'sent'`)).toHaveLength(5)
    expect(undone.filter(({ id }) => went.includes(String(id)))).toEqual([])
  })
})

describe('trying again', () => {
  test.each(['failed', 'unknown', 'filed'])('puts back one that is %s', async (state) => {
    const her = await applicant(phone())
    const given = { applicant: her, failure: 'unreachable', attempts: 7 }
    const id = await make('messages', { ...given, state })
    expect((await post(`${id}/retry`, {})).status).toBe(200)
    const [row] = await rows('select state, failure, attempts::int from messages')
    expect(row).toEqual({ state: 'queued', failure: null, attempts: 0 })
  })

  test('finds nothing where there is no such message', async () => {
    for (const id of ['nej', randomUUID()])
      expect((await post(`${id}/retry`, {})).status, id).toBe(404)
  })

  test('goes to where she can be reached by now, and is refused in words till then', async () => {
    const her = await applicant({ reachThrough: true })
    const given = { applicant: her, purpose: 'free', medium: 'sms', recipient: '–' }
    const id = await make('messages', { ...given, state: 'failed', failure: 'noContact' })
    const refused = await post(`${id}/retry`, {})
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('ingen telefon og ingen e-mail')
    await step('applicants', her, { email: 'her@kvinde.example' })
    expect((await post(`${id}/retry`, {})).status).toBe(200)
    const went: string[] = []
    const email: Service = ({ to, reference }) => {
      went.push(to)
      return Promise.resolve({ state: 'sent', reference })
    }
    const sms: Service = () => Promise.reject(new Error('It is no text'))
    const services = { sms, email }
    await sendDue(await thePayload(), { services, now: () => new Date() })
    expect(went).toEqual(['her@kvinde.example'])
    const [row] = await rows('select state, medium, recipient from messages')
    expect(row).toEqual({ state: 'sent', medium: 'email', recipient: 'her@kvinde.example' })
  })

  test.each(['queued', 'sending', 'sent', 'undone', 'dropped'])(
    'leaves one that is %s as it is',
    async (state) => {
      const id = await make('messages', { state })
      expect((await post(`${id}/retry`, {})).status).toBe(404)
      expect(await rows('select state from messages')).toEqual([{ state }])
    },
  )
})

test('those who may be written to are living, and have not asked to be erased', async () => {
  const kept = await applicant({ ...phone(), name: 'Prøve Kendt' })
  const gone = await applicant({ ...phone(), name: 'Prøve Væk' })
  await rows('update applicants set erasure_asked_at = now() where id::text = $1', [gone])
  const { json } = await rest('GET', '/api/messages/receivers', { as: coordinator })
  const ids = listAt(json, 'receivers').map((one) => at(one, 'id'))
  expect(ids).toContain(kept)
  expect(ids).not.toContain(gone)
})
