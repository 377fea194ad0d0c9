import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { at, rows, thePayload } from '../support/doors'
import { unique } from '../support/unique'

/** A transaction of Payload's that has written one row. */
async function written() {
  const payload = await thePayload()
  const { db } = payload
  const id = String(await db.beginTransaction())
  const req = await createLocalReq({}, payload)
  req.transactionID = id
  const name = `Prøveforening ${unique()}`
  await payload.create({ collection: 'organisations', data: { name, kind: 'partner' }, req })
  const isStored = async () =>
    (await rows('SELECT 1 FROM organisations WHERE name = $1', [name])).length > 0
  return { db, id, isStored }
}

test('what is committed is stored, and ended once', async () => {
  const { db, id, isStored } = await written()
  await db.commitTransaction(id)
  await db.commitTransaction(id)
  await db.rollbackTransaction(id)
  expect(await isStored()).toBe(true)
})

test('what is rolled back is not stored, and nobody is troubled', async () => {
  const { db, id, isStored } = await written()
  await db.rollbackTransaction(id)
  expect(await isStored()).toBe(false)
})

test('a connection that is lost in the moment of COMMIT is told, for nothing is stored', async () => {
  const { db, id, isStored } = await written()
  const session = db.sessions?.[id]
  if (session === undefined) throw new Error('No transaction was begun')
  const { resolve } = session
  // All that is asked before is answered; then its process ends, and COMMIT finds nobody.
  session.resolve = async () => {
    const [served] = await rows(
      `SELECT pg_terminate_backend(pid, 5000) AS ended FROM pg_stat_activity
       WHERE state = 'idle in transaction' AND datname = current_database()`,
    )
    expect(at(served, 'ended')).toBe(true)
    return resolve()
  }
  await expect(db.commitTransaction(id)).rejects.toThrow()
  expect(await isStored()).toBe(false)
})
