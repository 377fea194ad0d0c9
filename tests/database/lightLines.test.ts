import { expect, test } from 'vitest'
import { listAt, rest, rows, textAt } from '../support/doors'
import { make } from '../support/factories'
import { person } from '../support/people'

const linesOf = (document: string) =>
  rows('select id, at, document from audit_events where document = $1 order by at', [document])

test('a line in the log has an id in the order of time, and is had by it', async () => {
  const coordinator = await person('coordinator')
  const woman = await make('applicants')
  const look = () => rest('GET', `/api/applicants/${woman}`, { as: coordinator })
  await look()
  await look()
  await look()
  const ids = (await linesOf(woman)).map((line) => textAt(line, 'id'))
  expect(ids.length).toBeGreaterThanOrEqual(3)
  expect(ids).toEqual(ids.toSorted())
  const [id = ''] = ids
  const one = await rest('GET', `/api/audit-events/${id}`, { as: coordinator })
  expect([one.status, textAt(one.json, 'document')]).toEqual([200, woman])
  const { json } = await rest('GET', `/api/audit-events?where[document][equals]=${woman}`, {
    as: coordinator,
  })
  expect(
    listAt(json, 'docs')
      .map((line) => textAt(line, 'id'))
      .toSorted(),
  ).toEqual(ids)
})

test('only lines with a reason, which may have to be forgotten, are found by their record', async () => {
  const defined = await rows(
    `select indexdef from pg_indexes where tablename = 'audit_events' and indexdef like '%document%'`,
  )
  expect(defined.map((index) => textAt(index, 'indexdef'))).toEqual([
    'CREATE INDEX audit_events_reasons ON public.audit_events USING btree (document) WHERE (reason IS NOT NULL)',
  ])
})
