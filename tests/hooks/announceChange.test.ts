import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '@/database/inTransaction'
import { createLocalReq } from 'payload'
import { local, rest, running, thePayload } from '../support/doors'
import { make, publishedStory, step } from '../support/factories'
import { person } from '../support/people'
import type { Person } from '../support/person'

let listener: Client
let heard = 0
let admin: Person
beforeAll(async () => {
  admin = await person('admin')
  const { db } = await thePayload()
  listener = new Client({ connectionString: db.pool.options.connectionString })
  await listener.connect()
  await listener.query('LISTEN public_content')
  listener.on('notification', () => {
    heard += 1
  })
})
afterAll(() => listener.end())
beforeEach(quiet)

/** What was said before has arrived once a question of the listener's own is answered. */
async function quiet(): Promise<void> {
  await listener.query('SELECT 1')
  heard = 0
}

async function timesHeard(): Promise<number> {
  await listener.query('SELECT 1')
  return heard
}

/** What a stranger may read anything of, by its access as it runs. */
async function strangersMayRead(): Promise<readonly string[]> {
  const payload = await thePayload()
  const req = await createLocalReq({}, payload)
  const asked = await Promise.all(
    running.collections.map(async ({ slug, access }) => {
      const allowed = await access.read({ req })
      return allowed === false || slug.startsWith('payload-') ? [] : [slug]
    }),
  )
  return asked.flat()
}

describe('whoever keeps finished pages hears', () => {
  it('of every collection that strangers read, when something is made, changed or deleted', async () => {
    const read = await strangersMayRead()
    expect(read).toContain('stories')
    for (const slug of read) {
      await quiet()
      const id = await make(slug)
      expect(await timesHeard(), `${slug} made`).toBeGreaterThan(0)
      await quiet()
      await step(slug, id, {})
      expect(await timesHeard(), `${slug} changed`).toBeGreaterThan(0)
      await quiet()
      await (await local()).delete({ collection: slug, id })
      expect(await timesHeard(), `${slug} deleted`).toBeGreaterThan(0)
    }
  })

  it('of the programme’s own record', async () => {
    await rest('POST', '/api/globals/programme', { as: admin, body: { baseline: 8 } })
    expect(await timesHeard()).toBe(1)
  })

  it('once of a change of many at once', async () => {
    const ids = [await make('organisations'), await make('organisations')]
    await quiet()
    const where = `where[id][in]=${ids.join(',')}`
    const body = { kind: 'venue' }
    const changed = await rest('PATCH', `/api/organisations?${where}`, { as: admin, body })
    expect(changed.status, changed.text).toBe(200)
    expect(await timesHeard()).toBe(1)
  })

  it('of a story that a withdrawn consent takes down', async () => {
    const id = await publishedStory()
    await quiet()
    await step('stories', id, { status: 'withdrawn' })
    expect(await timesHeard()).toBeGreaterThan(0)
  })
})

describe('nobody hears', () => {
  it('of a change before it is committed, or that never is', async () => {
    const payload = await thePayload()
    const req = await createLocalReq({}, payload)
    const changing = inTransaction(req, async () => {
      await payload.update({
        collection: 'organisations',
        id: await make('organisations'),
        data: {},
        req,
      })
      await quiet()
      expect(await timesHeard()).toBe(0)
      throw new Error('not after all')
    })
    await expect(changing).rejects.toThrow('not after all')
    expect(await timesHeard()).toBe(0)
  })

  it('of what strangers do not see', async () => {
    await make('applicants')
    await make('milestones')
    expect(await timesHeard()).toBe(0)
  })
})
