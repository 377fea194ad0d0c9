import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Service } from '@/jobs/messages/services'
import { at, listAt, rest, rows, thePayload } from '../support/doors'
import { applicant, step, type Data } from '../support/factories'
import { people, type People } from '../support/people'

// Read their settings when they are first imported, which the doors set.
const { sendDue } = await import('@/jobs/messages/send')
const { readSpeakers } = await import('@/report/speakers')

const speaker = (name: string, given: Data = {}) =>
  applicant({ name, status: 'active', trainedEarlier: true, languages: ['so', 'da'], ...given })

let everyone: People
let one: string
let other: string
let silent: string
beforeAll(async () => {
  everyone = await people()
  one = await speaker('Prøve Et', { telephone: '+4520000091', locale: 'so' })
  other = await speaker('Prøve To', { email: 'to@kvinde.example' })
  silent = await speaker('Prøve Stille')
  const asked = await speaker('Prøve Glemt', { telephone: '+4520000092' })
  await rows('update applicants set erasure_asked_at = now() where id::text = $1', [asked])
  const paused = await speaker('Prøve Pause', { telephone: '+4520000093' })
  await step('applicants', paused, { status: 'paused' })
  await applicant({ name: 'Prøve Ny', languages: ['so'], telephone: '+4520000094' })
  await speaker('Prøve Tyrkisk', { languages: ['tr'], telephone: '+4520000095' })
})

const asking = (speaks: string, as: People[keyof People] | null = everyone.coordinator) =>
  rest('GET', `/api/messages/receivers?speaks=${speaks}`, { as })

describe('those who speak a language', () => {
  test('are counted, with those who cannot be reached', async () => {
    const req = await createLocalReq({}, await thePayload())
    expect(await readSpeakers(req)).toEqual([
      { language: 'da', count: 4, unreached: 2 },
      { language: 'tr', count: 1, unreached: 0 },
      { language: 'so', count: 4, unreached: 2 },
    ])
  })

  test('are the active Bydelsmødre who may be written to, told without number or address', async () => {
    const { json, text } = await asking('so')
    const told = listAt(json, 'receivers').map((her) => [at(her, 'id'), at(her, 'reachedBy')])
    expect(told.toSorted()).toEqual(
      [
        [one, 'sms'],
        [other, 'email'],
        [silent, null],
      ].toSorted(),
    )
    expect(text).not.toMatch(/2000009|kvinde\.example/)
    const everybody = await rest('GET', '/api/messages/receivers', { as: everyone.coordinator })
    expect(listAt(everybody.json, 'receivers').length).toBeGreaterThan(3)
    expect(everybody.text).not.toMatch(/2000009|kvinde\.example/)
  })

  test('are nobody where it is no language', async () => {
    for (const speaks of ['xx', '', '%00', 'so,da', "so'"]) {
      const { status, json } = await asking(speaks)
      expect([speaks, status, listAt(json, 'receivers')]).toEqual([speaks, 200, []])
    }
  })

  test('are looked at, which the log says of each and of nobody else', async () => {
    const before = new Date()
    await asking('so')
    const seen = await rows(
      `select document, action from audit_events
       where at >= $1 and actor = $2 and subject = 'applicants'`,
      [before, everyone.coordinator?.id],
    )
    expect(seen.map(({ document }) => document).toSorted()).toEqual([one, other, silent].toSorted())
  })

  test('are shown to programme staff alone', async () => {
    for (const as of [null, everyone.editor, everyone.municipality]) {
      expect((await asking('so', as)).status).toBe(403)
      const order = { batch: randomUUID(), applicants: [one], purpose: 'free', words: { da: 'x' } }
      const sent = await rest('POST', '/api/messages/compose', { as, body: order })
      expect(sent.status).toBe(403)
    }
    for (const as of [everyone.projectLeader, everyone.admin])
      expect((await asking('so', as)).status).toBe(200)
  })

  test('get each a message of her own, in her language and with nobody else’s number', async () => {
    const told = listAt((await asking('so')).json, 'receivers').map((her) => at(her, 'id'))
    const body = {
      batch: randomUUID(),
      applicants: told,
      purpose: 'free',
      words: { da: 'Kan du hjælpe en kvinde?', so: 'Ma caawin kartaa haweeney?' },
      atNight: true,
    }
    expect((await rest('POST', '/api/messages/compose', { as: everyone.admin, body })).status).toBe(
      200,
    )
    await rows(`update messages set next_try_at = now() where state = 'queued'`)
    const went: string[] = []
    const service: Service = ({ to, body: words, reference }) => {
      went.push(`${to} ${words}`)
      return Promise.resolve({ state: 'sent', reference })
    }
    const services = { sms: service, email: service }
    await sendDue(await thePayload(), { services, now: () => new Date() })
    expect(went.toSorted()).toEqual([
      '+4520000091 Ma caawin kartaa haweeney?',
      'to@kvinde.example Kan du hjælpe en kvinde?',
    ])
  })
})
