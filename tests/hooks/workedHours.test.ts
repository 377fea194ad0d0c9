import { beforeAll, expect, test } from 'vitest'
import { rows, settled, at } from '../support/doors'
import { dataFor, daysFromNow, make, step, type Data } from '../support/factories'
import type { People } from '../support/people'
import { people } from '../support/people'
import { changing, creating, deleting, done, refused, stored } from './attempts'

let everyone: People
beforeAll(async () => {
  everyone = await people()
})

const writing = async (given: Data) =>
  creating('worked-hours', { ...(await dataFor('worked-hours')), ...given }, everyone.projectLeader)

test('hours are written in quarters, of days that have been, towards hours that the budget has', async () => {
  for (const hours of [0, -1, 1.1, 24.25])
    refused(await writing({ hours }), 'hours', /kvarte timer, over 0 og højst 24/)
  refused(await writing({ workedOn: daysFromNow(2) }), 'workedOn', /fremtiden/)
  refused(await writing({ bucket: 'facilitation' }), 'bucket', /ingen timer til det/)
  refused(await writing({ note: `Ringede til ${['010190', '1234'].join('-')}` }), 'note', /CPR/i)
  for (const hours of [0.25, 7.75, 24]) done(await writing({ hours, workedOn: daysFromNow(0) }))
})

test('she corrects and takes back her own, and nobody else’s', async () => {
  const id = done(await writing({}))
  expect(at(await stored('worked-hours', id), 'enteredBy')).toBe(everyone.projectLeader?.id)
  done(await changing('worked-hours', id, { hours: 2 }, everyone.projectLeader))
  const another = await make('worked-hours')
  for (const attempt of [
    await changing('worked-hours', another, { hours: 2 }, everyone.projectLeader),
    await deleting('worked-hours', another, everyone.projectLeader),
    await changing('worked-hours', id, { hours: 3 }, everyone.coordinator),
  ])
    expect(attempt.status).toBe(403)
  done(await deleting('worked-hours', id, everyone.projectLeader))
})

test('with the account handed in, hours stay, through hooks and beneath them', async () => {
  const data = await dataFor('worked-hours')
  const id = done(await creating('worked-hours', data, everyone.projectLeader))
  await step('grants', String(data['grant']), { handedInOn: daysFromNow(-1) })
  const again = await creating('worked-hours', data, everyone.projectLeader)
  refused(again, 'grant', /afleveret/)
  refused(
    await changing('worked-hours', id, { hours: 2 }, everyone.projectLeader),
    'grant',
    /afleveret/,
  )
  refused(await deleting('worked-hours', id, everyone.projectLeader), 'grant', /afleveret/)
  for (const statement of [
    'UPDATE worked_hours SET hours = 2 WHERE id = $1',
    'DELETE FROM worked_hours WHERE id = $1',
    `INSERT INTO worked_hours (grant_id, worked_on, bucket, hours)
      SELECT grant_id, worked_on, bucket, hours FROM worked_hours WHERE id = $1`,
  ]) {
    const { error } = await settled(rows(statement, [id]))
    expect(at(error, 'constraint'), statement).toBe('grants_handed_in')
  }
})
