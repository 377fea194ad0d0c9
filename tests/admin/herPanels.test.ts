import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import { thePayload } from '../support/doors'
import { admitted, applicant, team } from '../support/factories'
import { person } from '../support/people'

const { PassMeterPanel } = await import('@/admin/passMeter/PassMeterPanel')
const { HerNameApproval } = await import('@/admin/print/NameApproval')

let req: PayloadRequest
beforeAll(async () => {
  const payload = await thePayload()
  const { id } = await person('coordinator')
  const user = await payload.findByID({ collection: 'users', id })
  req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
})

/** What a panel draws on her record, and how often it asked the database. */
async function drawn(panel: typeof PassMeterPanel | typeof HerNameApproval, id: string) {
  const { payload } = req
  const data = await payload.findByID({ collection: 'applicants', id, depth: 0 })
  const statements = vi.spyOn(payload.db.pool, 'query')
  const shown = await panel({ req, data, id })
  const asked = statements.mock.calls.length
  statements.mockRestore()
  return { isShown: shown !== null, asked }
}

test('of whoever is in no team that is taught, nothing is asked', async () => {
  for (const her of [await applicant(), await applicant({ status: 'applied', team: await team() })])
    expect(await drawn(PassMeterPanel, her)).toEqual({ isShown: false, asked: 0 })
})

test('how far she is stands on the record of whoever is', async () => {
  const { isShown } = await drawn(PassMeterPanel, await admitted(await team()))
  expect(isShown).toBe(true)
})

test('a name is asked about where there is one', async () => {
  expect(await drawn(HerNameApproval, await applicant())).toEqual({ isShown: false, asked: 0 })
  const named = await applicant({ diplomaName: 'Prøve Navn' })
  expect((await drawn(HerNameApproval, named)).isShown).toBe(true)
})
