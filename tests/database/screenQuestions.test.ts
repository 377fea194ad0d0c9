import {
  createLocalReq,
  type Find,
  type FindArgs,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import { thePayload } from '../support/doors'
import { applicant } from '../support/factories'
import { people } from '../support/people'

const { inTransaction } = await import('@/database/inTransaction')

let payload: Payload
let req: PayloadRequest
let other: PayloadRequest
let payloads: Find

beforeAll(async () => {
  payload = await thePayload()
  const everyone = await people()
  const asking = async (id: string | undefined) => {
    const user = await payload.findByID({ collection: 'users', id: id ?? '' })
    return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  }
  req = await asking(everyone.coordinator?.id)
  other = await asking(everyone.projectLeader?.id)
  const { postgresAdapter } = await import('@payloadcms/db-postgres')
  const stock = postgresAdapter({ idType: 'uuid', pool: {} }).init({ payload })
  payloads = stock.find.bind(payload.db)
}, 120_000)

const mine = (by: PayloadRequest) => ({ relationTo: 'users', value: by.user?.id ?? '' })

const keep = (key: string, value: unknown, by: PayloadRequest) =>
  payload.db.create({ collection: 'payload-preferences', data: { key, value, user: mine(by) } })

const preferred = (key: string, by: PayloadRequest, more: Partial<FindArgs> = {}): FindArgs => ({
  collection: 'payload-preferences',
  limit: 1,
  page: 1,
  pagination: false,
  where: {
    and: [
      {
        and: [
          { key: { equals: key } },
          { 'user.relationTo': { equals: 'users' } },
          { 'user.value': { equals: by.user?.id } },
        ],
      },
    ],
  },
  ...more,
})

const writtenIn = (slug: string, records: readonly string[], since: Date): FindArgs => ({
  collection: 'payload-locked-documents',
  limit: 10,
  page: 1,
  pagination: records.length === 1,
  where: {
    and: [
      {
        and: [
          { 'document.relationTo': { equals: slug } },
          { 'document.value': records.length === 1 ? { equals: records[0] } : { in: records } },
          { updatedAt: { greater_than: since } },
        ],
      },
    ],
  },
})

/** Our answer, which must be Payload's own, and the statements that it took. */
async function answered(args: FindArgs) {
  const statements = vi.spyOn(payload.db.pool, 'query')
  const ours = await payload.db.find(args)
  const names = statements.mock.calls.map(([one]) => Reflect.get(Object(one), 'name'))
  statements.mockRestore()
  expect(ours).toEqual(await payloads(args))
  return { docs: ours.docs, names }
}

test('what a viewer likes is found as Payload finds it, by a statement that is known', async () => {
  await keep('nav', { open: false }, req)
  await keep('nav', { open: true }, other)
  await keep('locale', 'ar', req)
  for (const key of ['nav', 'locale', 'never kept'])
    for (const by of [req, other])
      for (const pagination of [true, false]) {
        const { docs, names } = await answered(preferred(key, by, { pagination }))
        expect(names).toEqual(['preferences'])
        expect(docs.length).toBe(key === 'nav' || (key === 'locale' && by === req) ? 1 : 0)
      }
})

test('all that is asked in one moment is one statement, and each is told its own', async () => {
  const statements = vi.spyOn(payload.db.pool, 'query')
  const asked = [preferred('nav', req), preferred('nav', other), preferred('locale', req)]
  const told = await Promise.all(asked.map((one) => payload.db.find(one)))
  expect(statements).toHaveBeenCalledTimes(1)
  statements.mockRestore()
  for (const [index, one] of asked.entries()) expect(told[index]).toEqual(await payloads(one))
})

test('what has another form is Payload’s to find', async () => {
  await keep('twice', 1, req)
  await keep('twice', 2, req)
  const others = [
    preferred('twice', req),
    preferred('nav', req, { limit: 2 }),
    preferred('nav', req, { select: { key: true } }),
    preferred('nav', req, { sort: 'key' }),
    preferred('nav', req, { where: { key: { equals: 'nav' } } }),
  ]
  for (const one of others) expect((await answered(one)).docs).toHaveLength(1)
})

test('a transaction is told what it holds itself', async () => {
  const stop = new Error('taken back')
  const own = await createLocalReq({}, payload)
  const tried = inTransaction(own, async () => {
    const data = { key: 'within', value: 1, user: mine(req) }
    await payload.db.create({ collection: 'payload-preferences', data, req: own })
    const found = await payload.db.find(preferred('within', req, { req: own }))
    expect(found.docs).toHaveLength(1)
    throw stop
  })
  await expect(tried).rejects.toBe(stop)
})

test('whether somebody writes in a record is told as Payload tells it', async () => {
  const women = [await applicant(), await applicant(), await applicant()]
  const [her = '', , third = ''] = women
  const since = new Date(Date.now() - 60_000)
  const data = { document: { relationTo: 'applicants', value: her }, user: mine(other) }
  await payload.db.create({ collection: 'payload-locked-documents', data })
  const nobody = [
    writtenIn('applicants', [third], since),
    writtenIn('applicants', women.slice(1), since),
    writtenIn('stories', [her], since),
    writtenIn('applicants', [her], new Date(Date.now() + 60_000)),
  ]
  for (const one of nobody) {
    const { docs, names } = await answered(one)
    expect(docs).toEqual([])
    expect(names).toEqual([expect.stringMatching(/^writing in /)])
  }
  expect((await answered(writtenIn('applicants', [her], since))).docs).toHaveLength(1)
  expect((await answered(writtenIn('applicants', women, since))).docs).toHaveLength(1)
})

test('Payload’s screens ask in the form that is known', async () => {
  const id = await applicant()
  const statements = vi.spyOn(payload.db.pool, 'query')
  // As they stand in its getPreferences, getDocPreferences and getIsLocked.
  const { where = {} } = preferred('nav', req)
  const preferences = { collection: 'payload-preferences', depth: 0, limit: 1, where } as const
  await payload.find({ ...preferences, pagination: false })
  await payload.find(preferences)
  const since = new Date()
  const locks = { collection: 'payload-locked-documents', depth: 1, overrideAccess: false } as const
  await payload.find({ ...locks, req, where: writtenIn('applicants', [id], since).where ?? {} })
  await payload.find({
    collection: 'applicants',
    depth: 0,
    includeLockStatus: true,
    limit: 2,
    req,
    where: { id: { equals: id } },
  })
  const names = statements.mock.calls.map(([one]) => Reflect.get(Object(one), 'name'))
  statements.mockRestore()
  const writing = 'writing in applicants'
  expect(names.filter((one) => one !== undefined)).toEqual([
    ...Array.from({ length: 2 }, () => 'preferences'),
    ...Array.from({ length: 2 }, () => writing),
  ])
})
