import { beforeEach, describe, expect, test } from 'vitest'
import { beatOnce, whileBeating } from '@/server/heartbeat'
import { migrationNames } from '@/server/migrations'
import { standingOf } from '@/server/standing'
import { rows, thePayload } from '../support/doors'

const names = migrationNames(process.cwd())
const database = async () => String((await thePayload()).db.pool.options.connectionString)
const standing = async (migrations = names) => standingOf(await database(), migrations)()

beforeEach(() => rows('DELETE FROM worker_beats'))

describe('how the parts stand', () => {
  test('is good once somebody has looked after what is due, whoever it was', async () => {
    expect(await standing()).toEqual({ database: 'ok', migrations: 'ok', worker: 'silent' })
    await beatOnce(await database())
    await beatOnce(await database())
    expect(await standing()).toEqual({ database: 'ok', migrations: 'ok', worker: 'ok' })
  })

  test('is not when nobody has for a minute', async () => {
    await beatOnce(await database())
    await rows(`UPDATE worker_beats SET beat_at = now() - interval '61 seconds'`)
    expect(await standing()).toMatchObject({ worker: 'silent' })
  })

  test('tells of a database that lacks a migration, and not of one that has more', async () => {
    await beatOnce(await database())
    expect(await standing([...names, '29991231_of_tomorrow'])).toMatchObject({
      migrations: 'pending',
    })
    expect(await standing(names.slice(1))).toMatchObject({ migrations: 'ok' })
  })

  test('tells of a database that is not there, and of nothing else then', async () => {
    expect(await standingOf('postgres://nobody@127.0.0.1:1/nothing', names)()).toEqual({
      database: 'away',
      migrations: 'unknown',
      worker: 'unknown',
    })
  })

  test('a long round of work is heard while it lasts', async () => {
    const url = await database()
    await whileBeating({ url, every: 20 }, async () => {
      await expect.poll(standing, { timeout: 15_000 }).toMatchObject({ worker: 'ok' })
    })
  })
})
