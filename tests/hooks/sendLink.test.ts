import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SendError } from '@/integrations/sendError'
import type { Service } from '@/jobs/messages/services'
import { at, rest, rows, thePayload } from '../support/doors'
import { admitted, applicant, make, step, team } from '../support/factories'
import { linkFor } from '../support/links'
import { people, type People } from '../support/people'
import { all } from './attempts'

const { sendDue } = await import('@/jobs/messages/send')
const { hashOfToken } = await import('@/hooks/linkTokens')

let everyone: People
beforeAll(async () => {
  everyone = await people()
})
beforeEach(() => rows('delete from messages'))

const send = (id: string, as: 'coordinator' | 'editor' | 'municipality' | 'anonymous') =>
  rest('POST', `/api/applicants/${id}/link/send`, { as: everyone[as] })

const messagesTo = (id: string) =>
  all('messages', { and: [{ applicant: { equals: id } }, { purpose: { equals: 'privateLink' } }] })

let numbers = 4520001400
const woman = async (given = {}) =>
  admitted(await team(), { telephone: `+${(numbers += 1)}`, ...given })

/** What left the house, each with how it ended. */
const went: string[] = []
/** Sends all that waits, by a service of which this is what becomes. */
async function leave(end: 'sent' | 'later' | 'never' | 'unknown' = 'sent') {
  const service: Service = ({ body, reference }) => {
    went.push(body)
    if (end === 'sent') return Promise.resolve({ state: 'sent', reference })
    return Promise.reject(new SendError(end, end === 'unknown' ? 'noAnswer' : 'refused'))
  }
  await rows(`UPDATE messages SET next_try_at = null, at_night = true WHERE state = 'queued'`)
  await sendDue(await thePayload(), {
    services: { sms: service, email: service },
    now: () => new Date(),
  })
}

/** The token that left the house last. */
const lastToken = () => /\/min-side\/([\w-]{43})$/.exec(went.at(-1) ?? '')?.[1] ?? ''
const opens = async (token: string) =>
  (
    await rows('SELECT 1 FROM private_links WHERE token_hash = $1 AND revoked_at IS NULL', [
      hashOfToken(token),
    ])
  ).length === 1

describe('a link that staff send', () => {
  test('is made as it leaves, in her language, and the outbox never holds it', async () => {
    const id = await woman({ locale: 'ar' })
    expect((await send(id, 'coordinator')).json).toEqual({ queued: true })
    expect(await all('private-links', { applicant: { equals: id } })).toEqual([])
    const [waiting] = await messagesTo(id)
    expect(at(waiting, 'body')).toMatch(/\n…$/)
    await leave()
    expect(went.at(-1)).toMatch(/\nhttps?:\/\/\S+\/ar\/min-side\/[\w-]{43}$/)
    expect(await opens(lastToken())).toBe(true)
    const [sent] = await messagesTo(id)
    expect(at(sent, 'state')).toBe('sent')
    expect(at(sent, 'body')).toBe(at(waiting, 'body'))
  })

  test.each(['later', 'never'] as const)(
    'and that did not leave (%s) closes none, and stands nowhere',
    async (end) => {
      const id = await woman()
      const { token } = await linkFor(everyone.coordinator, 'applicants', id)
      await send(id, 'coordinator')
      await leave(end)
      expect(await opens(token)).toBe(true)
      expect(await opens(lastToken())).toBe(false)
      const [row] = await messagesTo(id)
      expect(at(row, 'body')).not.toContain('min-side')
    },
  )

  test('and that may have left opens her page, and is made anew when it is tried again', async () => {
    const id = await woman()
    const { token } = await linkFor(everyone.coordinator, 'applicants', id)
    await send(id, 'coordinator')
    await leave('unknown')
    const first = lastToken()
    expect([await opens(token), await opens(first)]).toEqual([false, true])
    const [row] = await messagesTo(id)
    expect(at(row, 'state')).toBe('unknown')
    expect(at(row, 'body')).not.toContain('min-side')
    const again = `/api/messages/${String(at(row, 'id'))}/retry`
    expect((await rest('POST', again, { as: everyone.coordinator, body: {} })).status).toBe(200)
    await leave()
    expect([await opens(first), await opens(lastToken())]).toEqual([false, true])
  })

  test('and was only written into the folder is another one when it is sent after all', async () => {
    const id = await woman()
    const body = 'Her er din side:\n…'
    const given = { applicant: id, purpose: 'privateLink', medium: 'sms', state: 'filed', body }
    const row = await make('messages', given)
    await rest('POST', `/api/messages/${row}/retry`, { as: everyone.coordinator, body: {} })
    await leave()
    expect(await opens(lastToken())).toBe(true)
  })

  test('twice is sent once', async () => {
    const id = await woman()
    await Promise.all([send(id, 'coordinator'), send(id, 'coordinator')])
    expect((await messagesTo(id)).map((one) => at(one, 'state'))).toEqual(['queued'])
  })

  test.each(['link', 'link/revoke'])('is taken back by what is done since: %s', async (path) => {
    const id = await woman()
    await send(id, 'coordinator')
    await rest('POST', `/api/applicants/${id}/${path}`, { as: everyone.coordinator, body: {} })
    expect((await messagesTo(id)).map((one) => at(one, 'state'))).toEqual(['undone'])
  })

  test('is refused for one who has neither telephone nor e-mail', async () => {
    const id = await applicant({ reachThrough: true })
    const answer = await send(id, 'coordinator')
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('ingen telefon og ingen e-mail')
    expect(await messagesTo(id)).toEqual([])
  })

  test('is sent by nobody else, and to nobody who has left', async () => {
    const id = await woman()
    for (const who of ['anonymous', 'municipality', 'editor'] as const)
      expect((await send(id, who)).status).toBe(403)
    await step('applicants', id, { status: 'withdrawn' })
    const answer = await send(id, 'coordinator')
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Hun er stoppet')
    expect(await messagesTo(id)).toEqual([])
  })
})

test('an address that is written into such a message is not kept', async () => {
  const body = 'Din side:\nhttps://bydelsmor.example/da/min-side/hemmelig'
  const id = await make('messages', { purpose: 'privateLink', body })
  expect(await rows('SELECT body FROM messages WHERE id = $1', [id])).toEqual([
    { body: 'Din side:\n…' },
  ])
})
