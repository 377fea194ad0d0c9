import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { alikeTo, similarRecords } from '@/admin/signUp/similarRecords'
import { rows, thePayload } from '../support/doors'
import { applicant } from '../support/factories'
import { person } from '../support/people'

async function asking(role: 'coordinator' | 'editor') {
  const payload = await thePayload()
  const { id: account } = await person(role)
  const found = await payload.findByID({ collection: 'users', id: account })
  return createLocalReq({ user: { ...found, collection: 'users' } }, payload)
}

const known = (id: string) =>
  ({ id, name: 'Amina Prøvesen', telephone: '+4520000007', area: 'grantoften' }) as const

const looksAt = async (ids: readonly string[]) =>
  (
    await rows('SELECT person FROM audit_events WHERE person = ANY ($1) AND action = $2', [
      ids,
      'list',
    ])
  ).map(({ person: whose }) => whose)

test('records that look like hers are shown to those who may see them, and to nobody else', async () => {
  const her = await applicant({ name: 'Amina Prøvesen', area: 'grantoften' })
  const named = await applicant({ name: 'amina  prøvesen', area: 'grantoften' })
  const called = await applicant({ telephone: '+4520000007', area: 'outside' })
  await applicant({ name: 'Amina Prøvesen', area: 'outside' })

  const { records: found } = await similarRecords(known(her), await asking('coordinator'))
  expect(new Map(found.map(({ id, because }) => [id, because]))).toEqual(
    new Map([
      [named, 'name'],
      [called, 'telephone'],
    ]),
  )
  await expect(similarRecords(known(her), await asking('editor'))).rejects.toThrow()
})

test('whoever is shown has been looked at, and whoever was only compared has not', async () => {
  const her = await applicant({ name: 'Amina Prøvesen', area: 'grantoften' })
  const shown = await applicant({ name: 'amina  prøvesen', area: 'grantoften' })
  const compared = await applicant({ name: 'Zohra Helt Anderledes', area: 'grantoften' })

  await similarRecords(known(her), await asking('coordinator'))
  expect(await looksAt([shown, compared])).toEqual([shown])
})

test('of very many ten are shown and looked at, the one with her telephone first', async () => {
  const name = 'Fatuma Mangeprøve'
  const her = await applicant({ name, area: 'hedeMaglepark' })
  const called = await applicant({ telephone: '+4520000008', area: 'outside' })
  const named = await Promise.all(
    Array.from({ length: 12 }, () => applicant({ name, area: 'hedeMaglepark' })),
  )

  const { records, more } = await similarRecords(
    { id: her, name, telephone: '+4520000008', area: 'hedeMaglepark' },
    await asking('coordinator'),
  )
  expect([records.length, more]).toEqual([10, 3])
  expect(records[0]).toMatchObject({ id: called, because: 'telephone' })
  expect(await looksAt([...named, called])).toHaveLength(10)
})

test('of several women each is compared with all in her own area', async () => {
  const one = await applicant({ name: 'Amina Prøvesen', area: 'grantoften' })
  const like = await applicant({ name: 'Amina Prøvesen', area: 'grantoften' })
  const far = await applicant({ name: 'Zohra Helt Anderledes', area: 'outside' })
  const women = [
    { ...known(one), telephone: null },
    { id: far, name: 'Zohra Helt Anderledes', telephone: null, area: 'outside' },
  ] as const

  const [alike, none] = await alikeTo(women, { payload: await thePayload() })
  expect(alike?.map(({ id }) => id)).toContain(like)
  expect(none?.map(({ id }) => id)).not.toContain(like)
})

test('of an area the 2,000 newest are compared, and whoever has her telephone however old', async () => {
  const her = await applicant({ name: 'Amina Prøvesen', area: 'ballerupElsewhere' })
  const old = await applicant({ name: 'Amina Prøvesen', area: 'ballerupElsewhere' })
  const called = await applicant({ telephone: '+4520000009', area: 'ballerupElsewhere' })
  const unsaid = await applicant({ name: 'Amina Prøvesen', area: null })
  await rows(`UPDATE applicants SET created_at = now() - interval '1 year' WHERE id = ANY ($1)`, [
    [old, called],
  ])
  const among = async (area: 'ballerupElsewhere' | null) => {
    const one = { ...known(her), telephone: '+4520000009', area }
    const [alike = []] = await alikeTo([one], { payload: await thePayload() })
    return alike.map(({ id }) => id)
  }
  expect((await among('ballerupElsewhere')).toSorted()).toEqual([old, called].toSorted())
  expect((await among(null)).toSorted()).toEqual([called, unsaid].toSorted())
  await rows(`INSERT INTO applicants (name, telephone, area, status)
    SELECT 'Zohra Helt Anderledes', '+4527' || lpad(n::text, 6, '0'), 'ballerupElsewhere', 'interested'
    FROM generate_series(1, 1998) n`)
  expect(await among('ballerupElsewhere')).toContain(old)
  await applicant({ name: 'Zohra Helt Anderledes', area: 'ballerupElsewhere' })
  await applicant({ name: 'Zohra Helt Anderledes', area: 'ballerupElsewhere' })
  expect(await among('ballerupElsewhere')).toEqual([called])
})
