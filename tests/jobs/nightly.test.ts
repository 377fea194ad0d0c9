import { beforeAll, describe, expect, test } from 'vitest'
import { runDue, runJob, type Place } from '@/server/nightly'
import { freshDatabase } from '../support/database'
import { connect, startTask } from '../seed/open'

const secret = 'of the tests and of nothing else whatever'
const lines = `select count(*) as value from audit_events where action = 'erase'`
let place: Place
let url: string

beforeAll(async () => {
  url = (await freshDatabase('seeded')).url
  place = {
    root: process.cwd(),
    database: { url, secret, embedded: undefined },
    // oxlint-disable-next-line node/no-process-env -- handed on, not read
    environment: process.env,
  }
})

describe('the night’s work', () => {
  test('is done by one of several instances, and not again the same night', async () => {
    const ask = await connect(url)
    await Promise.all([
      runJob('retention', place, 'ifDue'),
      runJob('retention', place, 'ifDue'),
      runJob('retention', place, 'ifDue'),
    ])
    expect(await ask(lines)).toEqual(['1'])
    await runJob('retention', place, 'ifDue')
    expect(await ask(lines)).toEqual(['1'])
  })

  test('is made up for when a night was missed, and done again when a person asks', async () => {
    const ask = await connect(url)
    await ask(`update nightly_runs set ran_at = now() - interval '2 days'`)
    await runJob('retention', place, 'ifDue')
    expect(await ask(lines)).toEqual(['2'])
    await runJob('retention', place, 'always')
    expect(await ask(lines)).toEqual(['3'])
  })

  test('that fails is not taken for done', async () => {
    const ask = await connect(url)
    const ranAt = 'select ran_at as value from nightly_runs'
    const before = await ask(ranAt)
    const broken = { ...place, database: { ...place.database, secret: 'short' } }
    await expect(runJob('retention', broken, 'always')).rejects.toThrow('retention failed')
    expect(await ask(ranAt)).toEqual(before)
  })

  test('that fails keeps nothing else from being done, and is done alone the next time', async () => {
    const ask = await connect(url)
    const done = 'select job::text as value from nightly_runs order by job'
    await ask('delete from nightly_runs')
    await ask(
      `create function refuse_it() returns trigger language plpgsql as
       $$ begin raise 'not tonight'; end $$`,
    )
    await ask(
      `create trigger refuse_it before insert on audit_events for each row
       when (new.action::text = 'erase') execute function refuse_it()`,
    )
    await expect(runDue(place)).rejects.toThrow()
    expect(await ask(done)).toEqual(['lockSessions'])
    await ask('drop trigger refuse_it on audit_events')
    const ranAt = `select ran_at as value from nightly_runs where job = 'lockSessions'`
    const before = await ask(ranAt)
    await runDue(place)
    expect(await ask(done)).toEqual(['lockSessions', 'retention'])
    expect(await ask(ranAt)).toEqual(before)
  })

  test('has no job by another name', async () => {
    expect(await startTask(url, ['nightly', 'nothing']).ended).toMatchObject({
      code: 1,
      faults: 'There is no nightly job nothing: retention, lockSessions.\n',
    })
  })
})
