import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rows } from '../support/doors'
import { make } from '../support/factories'

const told = async (text: string) => {
  const [row] = await rows('select record_id($1)::text as id', [text])
  return row?.['id']
}

test('a text is the id that it tells, and of none no record is found', async () => {
  const id = randomUUID()
  expect([await told(id), await told(id.toUpperCase())]).toEqual([id, id])
  for (const odd of ['', 'me', '7', `${id} `, id.slice(1), `{${id}}`, id.replaceAll('-', '')])
    expect(await told(odd)).toBeNull()
  const woman = await make('applicants')
  const found = await rows('select id from applicants where id = record_id($1)', [woman])
  expect(found).toHaveLength(1)
})

test('a record, the next message and what is under way are each found by an index', async () => {
  const plan = async (question: string) =>
    JSON.stringify(await rows(`explain select id from ${question}`))
  const woman = await make('applicants')
  await rows(
    `insert into messages (applicant_id, purpose, medium, language, recipient, body, state, key, next_try_at)
     select $1, 'free', 'sms', 'da', '+4520000000', 'Hej', 'queued', 'many ' || n, now() - n * interval '1 second'
     from generate_series(1, 3000) n`,
    [woman],
  )
  await rows('analyze messages')
  expect(await plan(`messages where id = record_id('${randomUUID()}')`)).toContain('messages_pkey')
  const next = 'message_is_due(messages, now(), false) order by next_try_at nulls first, id limit 1'
  expect(await plan(`messages where ${next}`)).toContain('messages_due')
  const underWay = `state = 'sending' and next_try_at <= now()`
  expect(await plan(`messages where ${underWay}`)).toContain('messages_under_way')
})
