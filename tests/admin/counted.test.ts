import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Waiting } from '@/admin/dashboard/waiting'
import { local, thePayload } from '../support/doors'
import { applicant, daysFromNow, interviewed, make, submittedExpense } from '../support/factories'
import { people, viewers, type People, type ViewerName } from '../support/people'

// After the doors, which say which database is meant.
const { whereOf } = await import('@/admin/dashboard/condition')
const { thoseThatWait } = await import('@/admin/dashboard/counted')
const { waitingFor } = await import('@/admin/dashboard/waiting')

let everyone: People
let payload: Payload
beforeAll(async () => {
  everyone = await people()
  payload = await thePayload()
  for (const status of ['interested', 'applied'] as const) await applicant({ status })
  await interviewed()
  for (const slug of ['sign-ups', 'call-backs', 'questions', 'stories', 'sessions', 'expenses'])
    await make(slug)
  await make('activities', { startsAt: daysFromNow(-2) })
  await make('consents', { expiresAt: daysFromNow(9) })
  await submittedExpense()
}, 300_000)

const label = { da: '', en: '' }

/** Whatever anybody is asked to see to, and what is judged by the records of another collection. */
const questions = (viewer: ViewerName): readonly Waiting[] => {
  const now = new Date()
  const all = (['coordinator', 'editor', 'admin'] as const).flatMap((role) =>
    waitingFor({ id: everyone[viewer]?.id ?? 'nobody', role }, now).map((one) => ({
      ...one,
      key: `${role} ${one.key}`,
    })),
  )
  const ofTeam = { field: 'team.status', operator: 'equals', value: 'recruiting' } as const
  const shown = (collection: Waiting['collection']): Waiting => ({
    key: `all ${collection}`,
    label,
    collection,
    conditions: [],
  })
  return [
    ...all,
    { key: 'ofTeam', label, collection: 'sessions', conditions: [ofTeam] },
    ...(['stories', 'sessions', 'teams', 'activities', 'users'] as const).map(shown),
  ]
}

async function askerOf(viewer: ViewerName) {
  const person = everyone[viewer]
  const user =
    person === null ? null : await payload.findByID({ collection: 'users', id: person.id })
  return { payload, user: user === null ? null : { ...user, collection: 'users' as const } }
}

/** What Payload counts, question by question; null where it refuses to. */
async function onePerOne(viewer: ViewerName, asked: readonly Waiting[]) {
  const { user } = await askerOf(viewer)
  const counts = new Map<string, number | null>()
  for (const { key, collection, conditions } of asked) {
    const question = { collection, where: whereOf(conditions), overrideAccess: false, user }
    const count = await payload.count(question).then(
      ({ totalDocs }) => totalDocs,
      () => null,
    )
    counts.set(key, count)
  }
  return counts
}

test.each(viewers)(
  'all at once, everyone counts what Payload counts one by one: %s',
  async (viewer) => {
    const asked = questions(viewer)
    const counts = await onePerOne(viewer, asked)
    const may = asked.filter(({ key }) => counts.get(key) !== null)
    const told = await thoseThatWait(await askerOf(viewer), may)
    expect(Object.fromEntries(told.map(({ waiting, count }) => [waiting.key, count]))).toEqual(
      Object.fromEntries(may.map(({ key }) => [key, counts.get(key)]).filter(([, count]) => count)),
    )
    // Strangers and the municipality are refused whole collections, and see a part of others.
    const refused = asked.filter(({ key }) => counts.get(key) === null)
    for (const one of refused)
      await expect(thoseThatWait(await askerOf(viewer), [one])).rejects.toThrow()
    expect(refused.length > 0).toBe(['anonymous', 'municipality', 'editor'].includes(viewer))
  },
)

test('there is something to count, and not for everyone the same', async () => {
  const of = async (viewer: ViewerName) => onePerOne(viewer, questions(viewer))
  const [admin, stranger] = [await of('admin'), await of('anonymous')]
  for (const one of ['interested', 'applied', 'interviewed', 'pending', 'callBacks', 'toApprove'])
    expect(admin.get(`admin ${one}`), one).toBeGreaterThan(0)
  expect(admin.get('all stories')).toBeGreaterThan(0)
  expect(stranger.get('all stories')).toBe(0)
})

test('the whole list is one statement', async () => {
  const asker = await askerOf('coordinator')
  const asked = waitingFor({ id: asker.user?.id ?? '', role: 'coordinator' }, new Date())
  const statements = vi.spyOn(payload.db.pool, 'query')
  await thoseThatWait(asker, asked)
  expect(asked.length).toBeGreaterThan(20)
  expect(statements).toHaveBeenCalledTimes(1)
  statements.mockRestore()
})

test('inside a transaction it counts what stands there', async () => {
  const { countingAtOnce } = await import('@/database/countsAtOnce')
  const { inTransaction } = await import('@/database/inTransaction')
  const req = await createLocalReq({}, payload)
  const stop = new Error('taken back')
  const tried = inTransaction(req, async () => {
    const where = { name: { equals: 'Prøve Kun Her' } }
    const data = { name: 'Prøve Kun Her', status: 'applied', source: 'staff', locale: 'da' }
    await (await local()).create({ collection: 'applicants', data, req })
    const { db } = countingAtOnce(payload)
    expect(await db.count({ collection: 'applicants', where, req })).toEqual({ totalDocs: 1 })
    expect(await db.count({ collection: 'applicants', where })).toEqual({ totalDocs: 0 })
    throw stop
  })
  await expect(tried).rejects.toBe(stop)
})
