import { expect, test } from 'vitest'
import { rows, settled, thePayload } from '../support/doors'
import { meanwhile } from '../support/locks'
import { unique } from '../support/unique'

const { createLocalReq } = await import('payload')
const { noteUnlessCommitted } = await import('@/database/fileRemovals')
const { inTransaction } = await import('@/database/inTransaction')

test('what a remover takes and forgets before it is held is noted anew', async () => {
  const file = `receipts/${unique()}.pdf`
  await rows('INSERT INTO file_removals (path) VALUES ($1)', [file])
  const req = await createLocalReq({}, await thePayload())
  const broken = () =>
    settled(
      inTransaction(req, async () => {
        await noteUnlessCommitted([file], req)
        throw new Error('The rest of it failed')
      }),
    )
  const remover = [
    ['SELECT path FROM file_removals WHERE path = $1 FOR UPDATE SKIP LOCKED', file],
    ['DELETE FROM file_removals WHERE path = $1', file],
  ] as const
  expect((await meanwhile(remover, broken)).status).toBe(500)
  expect(await rows('SELECT path FROM file_removals')).toEqual([{ path: file }])
})
