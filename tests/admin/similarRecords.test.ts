import { expect, test } from 'vitest'
import { similarRecords } from '@/admin/signUp/similarRecords'
import { applicant } from '../support/factories'
import { thePayload } from '../support/doors'
import { person } from '../support/people'
import { createLocalReq } from 'payload'

async function asked(role: 'coordinator' | 'editor', id: string) {
  const payload = await thePayload()
  const { id: account } = await person(role)
  const found = await payload.findByID({ collection: 'users', id: account })
  const user = { ...found, collection: 'users' } as const
  const req = await createLocalReq({ user }, payload)
  const her = { id, name: 'Amina Prøvesen', telephone: '+4520000007', area: 'grantoften' } as const
  return similarRecords(her, req)
}

test('records that look like hers are shown to those who may see them, and to nobody else', async () => {
  const her = await applicant({ name: 'Amina Prøvesen', area: 'grantoften' })
  const named = await applicant({ name: 'amina  prøvesen', area: 'grantoften' })
  const called = await applicant({ telephone: '+4520000007', area: 'outside' })
  await applicant({ name: 'Amina Prøvesen', area: 'outside' })

  const found = await asked('coordinator', her)
  expect(new Map(found.map(({ id, because }) => [id, because]))).toEqual(
    new Map([
      [named, 'name'],
      [called, 'telephone'],
    ]),
  )
  await expect(asked('editor', her)).rejects.toThrow()
})
