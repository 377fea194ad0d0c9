import { beforeAll, expect, test } from 'vitest'
import { sendDue } from '@/jobs/messages/send'
import { at, rest, rows, thePayload } from '../support/doors'
import { admitted, step, team } from '../support/factories'
import { people, type People } from '../support/people'
import { all } from './attempts'

let everyone: People
beforeAll(async () => {
  everyone = await people()
})

const send = (id: string, as: 'coordinator' | 'editor' | 'municipality' | 'anonymous') =>
  rest('POST', `/api/applicants/${id}/link/send`, { as: everyone[as] })

const messagesTo = (id: string) =>
  all('messages', { and: [{ applicant: { equals: id } }, { purpose: { equals: 'privateLink' } }] })

test('a link is sent in her language, and the outbox forgets it when it has left', async () => {
  const id = await admitted(await team(), { telephone: '+4520000061', locale: 'ar' })
  const answer = await send(id, 'coordinator')
  expect(answer.json).toEqual({ queued: true })
  const [message] = await messagesTo(id)
  const address = /https?:\/\/\S+\/ar\/min-side\/\S+/.exec(String(at(message, 'body')))?.[0]
  expect(address).toBeDefined()

  await rows(`UPDATE messages SET next_try_at = now() WHERE applicant_id = $1`, [id])
  const received: string[] = []
  const service = ({ body }: { body: string }) => {
    received.push(body)
    return Promise.resolve({ state: 'sent', reference: '1' } as const)
  }
  await sendDue(await thePayload(), {
    services: { sms: service, email: service },
    now: () => new Date(),
  })
  expect(received.filter((body) => body.includes(String(address)))).toHaveLength(1)
  const [sent] = await messagesTo(id)
  expect(at(sent, 'state')).toBe('sent')
  expect(at(sent, 'body')).not.toContain('min-side')
})

test('a second one closes the first and takes its message back', async () => {
  const id = await admitted(await team(), { telephone: '+4520000062' })
  await send(id, 'coordinator')
  await send(id, 'coordinator')
  const messages = await messagesTo(id)
  expect(messages.map((one) => at(one, 'state')).toSorted()).toEqual(['queued', 'undone'])
  const undone = messages.find((one) => at(one, 'state') === 'undone')
  expect(at(undone, 'body')).not.toContain('min-side')
  const open = await all('private-links', {
    and: [
      { applicant: { equals: id } },
      { purpose: { equals: 'page' } },
      { revokedAt: { exists: false } },
    ],
  })
  expect(open).toHaveLength(1)
})

test('nobody else sends one, and nobody gets one who has left', async () => {
  const id = await admitted(await team())
  for (const who of ['anonymous', 'municipality', 'editor'] as const)
    expect((await send(id, who)).status).toBe(403)
  await step('applicants', id, { status: 'withdrawn' })
  expect((await send(id, 'coordinator')).status).toBe(400)
  expect(await messagesTo(id)).toEqual([])
})
