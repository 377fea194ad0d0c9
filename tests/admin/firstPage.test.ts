import { createLocalReq } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { corpsMeter } from '@/domain/corpsMeter'
import { course, participant } from '../hooks/course'
import { local, thePayload } from '../support/doors'
import { applicant, bydelsmor, make, publishedStory, step, team } from '../support/factories'
import { people, type People } from '../support/people'

// After the doors, which say which database is meant.
const { corpsWomen } = await import('@/database/corps')
const { coursesForStories, newestStories } = await import('@/database/storyCourses')
const { readCorpsMeter } = await import('@/report/corps')
const { womenAtRisk } = await import('@/rollCall/atRisk')
const { teamStandings } = await import('@/rollCall/teamStandings')

let everyone: People
beforeAll(async () => {
  everyone = await people()
}, 60_000)

test('the corps is counted as Payload reads it', async () => {
  const payload = await thePayload()
  const req = await createLocalReq({}, payload)
  await bydelsmor()
  await bydelsmor()
  await step('applicants', await bydelsmor(), { status: 'paused', statusReason: 'Barsel' })
  const gone = { status: 'left', statusReason: 'Nyt arbejde', leftReason: 'job' }
  await step('applicants', await bydelsmor(), gone)
  await applicant()
  const { docs } = await payload.find({
    collection: 'applicants',
    where: { status: { in: ['graduated', 'active', 'paused', 'left'] } },
    pagination: false,
  })
  const women = docs.map(({ status, trainedEarlier, leftReason }) => ({
    status,
    trainedEarlier: trainedEarlier === true,
    leftReason: leftReason ?? null,
  }))
  const sorted = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).toSorted()
  expect(sorted(await corpsWomen(req))).toEqual(sorted(women))
  expect(women.length).toBeGreaterThan(3)
  const { baseline, target } = await readCorpsMeter(req)
  expect(await readCorpsMeter(req)).toEqual(corpsMeter(women, { baseline, target }))
})

test('a story is asked for by the first and the last evening that was not cancelled', async () => {
  const payload = await thePayload()
  const without = await team()
  const planned = await course(everyone.coordinator ?? fail(), 4)
  const [first = '', ...rest] = planned.sessions
  const api = await local()
  await api.update({
    collection: 'sessions',
    id: first,
    data: { status: 'cancelled', cancelReason: 'Sne' },
  })
  const left = await Promise.all(
    rest.map((id) => payload.findByID({ collection: 'sessions', id, depth: 0 })),
  )
  const courses = await coursesForStories({ payload })
  const dates = (all: readonly string[]) =>
    all.map((one) => new Date(one)).toSorted((a, b) => +a - +b)
  expect(courses.find(({ id }) => id === planned.team)).toMatchObject({
    status: 'recruiting',
    firstAt: dates(left.map(({ startsAt }) => startsAt))[0],
    lastAt: dates(left.map(({ endsAt }) => endsAt)).at(-1),
  })
  expect(courses.find(({ id }) => id === without)).toMatchObject({ firstAt: null, lastAt: null })

  await make('stories', { phase: 'during' })
  const newest = await publishedStory({ phase: 'during' })
  const { createdAt } = await payload.findByID({ collection: 'stories', id: newest })
  expect(await newestStories({ payload })).toContainEqual({
    phase: 'during',
    createdAt: new Date(createdAt),
  })
})

test('who is at risk is who stands so in the list of the team', async () => {
  const payload = await thePayload()
  const { coordinator } = everyone
  const { team: id, sessions } = await course(coordinator ?? fail(), 3, {
    minimumAttended: 3,
    maximumCaughtUp: 1,
  })
  const [absent, present] = [await participant(id), await participant(id)]
  const [session] = sessions
  await make('attendance', { session, applicant: absent, status: 'absent' })
  await make('attendance', { session, applicant: present, status: 'present' })
  await (
    await local()
  ).update({ collection: 'sessions', id: session ?? '', data: { status: 'held' } })
  const user = await payload.findByID({ collection: 'users', id: coordinator?.id ?? '' })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const listed = (await teamStandings(req, id, new Date())).filter(
    ({ meter }) => meter.standing === 'atRisk',
  )
  expect(await womenAtRisk(req)).toEqual([absent])
  expect(listed.map((one) => one.id)).toEqual([absent])
})

function fail(): never {
  throw new Error('There is nobody')
}
