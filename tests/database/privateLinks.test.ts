import { describe, expect, test } from 'vitest'
import { constraints } from '@/database/constraints'
import { listAt, local, rows, settled, textAt, thePayload } from '../support/doors'
import { admitted, applicant, dataFor, make, step, team } from '../support/factories'

/** Under the hooks, where nothing but PostgreSQL refuses. */
async function refused(constraint: string, work: Promise<unknown>): Promise<void> {
  const { status, error } = await settled(work)
  expect(status, String(error)).toBe(400)
  const { path, da } = constraints[constraint] ?? {}
  expect(listAt(error, 'data', 'errors')).toEqual([{ path, message: da }])
}

const create = async (given: object) => {
  const { db } = await thePayload()
  const data = { ...(await dataFor('private-links')), ...given }
  return db.create({ collection: 'private-links', data })
}

const revokedAt = async (id: string) =>
  (await rows('select revoked_at from private_links where id = $1', [id]))[0]?.['revoked_at']

describe('a private link', () => {
  test('can only be stored as a hash', async () => {
    for (const tokenHash of ['a'.repeat(43), 'A'.repeat(64), 'a'.repeat(63)])
      await refused('private_links_hash_only', create({ tokenHash }))
  })

  test('is for exactly one', async () => {
    await refused('private_links_one_holder', create({ applicant: null, purpose: 'calendar' }))
    const both = { purpose: 'calendar', team: await team() }
    await refused('private_links_one_holder', create(both))
  })

  test('opens what its holder may see', async () => {
    const agreement = await make('agreements')
    const wrong = [
      { purpose: 'evening' },
      { purpose: 'page', applicant: null, team: await team() },
      { purpose: 'calendar', applicant: null, agreement },
    ]
    for (const given of wrong) await refused('private_links_purpose_fits', create(given))
    await expect(create({ purpose: 'evening', applicant: null, agreement })).resolves.toBeDefined()
  })

  test('lives alone: a second one only after the first is revoked', async () => {
    const her = await applicant()
    const first = await make('private-links', { applicant: her })
    await refused('private_links_one_live', create({ applicant: her }))
    await expect(create({ applicant: her, purpose: 'calendar' })).resolves.toBeDefined()
    await step('private-links', first, { revokedAt: new Date().toISOString() })
    await expect(create({ applicant: her })).resolves.toBeDefined()
  })

  test.each(['withdrawn', 'left', 'droppedOut', 'declined'])(
    'closes in the statement that makes a woman %s, and none is made afterwards',
    async (status) => {
      const her = await applicant()
      const hers = await make('private-links', { applicant: her })
      const others = await make('private-links')
      await rows('update applicants set status = $2::enum_applicants_status where id = $1', [
        her,
        status,
      ])
      expect(await revokedAt(hers)).not.toBeNull()
      expect(await revokedAt(others)).toBeNull()
      await refused('private_links_of_living', create({ applicant: her }))
    },
  )

  test.each(['declined', 'cancelled'])('closes when an agreement is %s', async (status) => {
    const agreement = await make('agreements')
    const given = { purpose: 'evening', applicant: null, agreement }
    const link = textAt(await create(given), 'id')
    await step('agreements', agreement, { status })
    expect(await revokedAt(link)).not.toBeNull()
    await refused('private_links_of_living', create(given))
  })

  test.each(['removing', 'removed'])(
    'closes in the statement that makes a story on the newspaper %s, and none is made afterwards',
    async (state) => {
      const publication = await make('publications', { channel: 'newspaper' })
      const given = { purpose: 'newspaper', applicant: null, publication }
      await refused('private_links_purpose_fits', create({ ...given, purpose: 'calendar' }))
      await refused('private_links_purpose_fits', create({ purpose: 'newspaper' }))
      const link = textAt(await create(given), 'id')
      await refused('private_links_one_live', create(given))
      await rows('update publications set state = $2::enum_publications_state where id = $1', [
        publication,
        state,
      ])
      expect(await revokedAt(link)).not.toBeNull()
      await refused('private_links_of_living', create(given))
    },
  )

  test('is sent to a newspaper alone', async () => {
    const id = await make('publications', { channel: 'facebook' })
    const { db } = await thePayload()
    const change = { collection: 'publications', id, data: { recipient: 'a@b.example' } } as const
    await refused('publications_recipient_of_newspaper', db.updateOne(change))
  })

  test('is gone with its holder, and so are her answers', async () => {
    const hers = await team()
    const her = await admitted(hers)
    const link = await make('private-links', { applicant: her })
    const session = await make('sessions', { team: hers })
    const answer = await make('evening-answers', { session, applicant: her })
    await (await local()).delete({ collection: 'applicants', id: her })
    expect(await rows('select 1 from private_links where id = $1', [link])).toEqual([])
    expect(await rows('select 1 from evening_answers where id = $1', [answer])).toEqual([])
  })
})
