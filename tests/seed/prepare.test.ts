import { expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { connect, contents, startTask } from './open'

test('a seed that is killed leaves nothing, and the next start does it all', async () => {
  const { url } = await freshDatabase('empty')
  const ask = await connect(url)
  const holder = await connect(url)
  const before = await contents(ask)
  // The last thing it writes has to wait here, with all the rest written.
  await holder('begin')
  await holder('lock table programme in exclusive mode')
  const seeding = startTask(url, ['prepare'])
  const waiting = `select count(*) as value from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query ilike '%programme%'`
  await vi.waitFor(async () => expect(await ask(waiting)).toEqual(['1']), {
    timeout: 50_000,
    interval: 100,
  })
  seeding.kill()
  expect(await seeding.ended).toMatchObject({ code: null })
  await holder('rollback')
  const alone = `select count(*) as value from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend'`
  await vi.waitFor(async () => expect(await ask(alone)).toEqual(['2']), {
    timeout: 20_000,
    interval: 100,
  })
  expect(await contents(ask)).toEqual(before)

  expect(await startTask(url, ['prepare']).ended).toMatchObject({ code: 0 })
  expect(await ask('select count(*) as value from modules')).toEqual(['13'])
})

test('two that prepare one database at once put the facts in once', async () => {
  const { url } = await freshDatabase('empty')
  const ask = await connect(url)
  const both = await Promise.all([
    startTask(url, ['prepare']).ended,
    startTask(url, ['prepare']).ended,
  ])
  expect(both.map(({ code, faults }) => [code, faults])).toEqual([
    [0, ''],
    [0, ''],
  ])
  expect(await ask('select count(*) as value from modules')).toEqual(['13'])
  expect(await ask('select count(*) as value from programme')).toEqual(['1'])
})
