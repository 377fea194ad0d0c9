import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { indicatorKeys } from '@/domain/choices/indicators'
import { topics } from '@/domain/choices/course'
import { promiseKinds } from '@/domain/choices/promises'
import { planEvenings } from '@/domain/plan'
import { copenhagenDate } from '@/domain/time'
import { asking, openPayload } from './open'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload('seeded')
})

const all = { pagination: false, depth: 0, sort: 'order', locale: 'da' } as const
const dayOf = (stored: string | null | undefined) => stored?.slice(0, 10)

test('thirteen modules cover the eight topics, each with a title in Danish and English', async () => {
  const { docs } = await payload.find({ collection: 'modules', ...all })
  expect(docs.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  expect(new Set(docs.flatMap((module) => module.topics))).toEqual(new Set(topics))
  for (const { aim, durationMinutes } of docs) {
    expect(aim?.length).toBeGreaterThan(40)
    expect(durationMinutes).toBe(180)
  }
  const english = await payload.find({
    collection: 'modules',
    ...all,
    locale: 'en',
    fallbackLocale: false,
  })
  const titles = [...docs, ...english.docs].map(({ title }) => title)
  expect(titles.filter(Boolean)).toHaveLength(26)
  expect(new Set(titles).size).toBe(26)
})

test('the team of 10 to 12 is open for sign-up, on Wednesdays at 17 from 8 August 2018', async () => {
  const { docs } = await payload.find({ collection: 'teams', ...all, sort: 'name' })
  expect(docs).toHaveLength(1)
  const [team] = docs
  expect(team).toMatchObject({
    name: 'Hold 2018',
    status: 'recruiting',
    minimum: 10,
    capacity: 12,
    extraSeats: 0,
    weekday: '3',
    startTime: '17:00',
    durationMinutes: 180,
    minimumAttended: 11,
    maximumCaughtUp: 2,
  })
  expect(dayOf(team?.firstEvening)).toBe('2018-08-08')
})

test('its plan is all modules in their order; confidentiality and the role are mandatory', async () => {
  const modules = (await payload.find({ collection: 'modules', ...all })).docs
  const [team] = (await payload.find({ collection: 'teams', ...all, sort: 'name' })).docs
  const plan = team?.plan ?? []
  expect(plan.map(({ module }) => module)).toEqual(modules.map(({ id }) => id))
  const mandatory = plan.filter((row) => row.mandatory).map(({ module }) => module)
  const about = modules.filter(
    ({ topics: [first] }) => first === 'confidentiality' || first === 'role',
  )
  expect(mandatory).toEqual(about.map(({ id }) => id))
  expect(mandatory.length).toBeGreaterThanOrEqual(2)

  const evenings = planEvenings({
    firstEvening: '2018-08-08',
    weekday: 3,
    startTime: '17:00',
    durationMinutes: 180,
    count: plan.length,
    skipWeeks: [],
    skipDates: [],
  })
  expect(evenings.at(-1)?.date).toBe('2018-10-31')
})

test('six budget lines add up to 45,000 kr., with 20, 13 and 52 hours', async () => {
  const [grant] = (await payload.find({ collection: 'grants', ...all, sort: 'key', depth: 1 })).docs
  const lines = (await payload.find({ collection: 'budget-lines', ...all })).docs
  expect(lines.map(({ planned }) => planned)).toEqual([
    1_350_000, 100_000, 500_000, 200_000, 200_000, 2_150_000,
  ])
  expect(lines.every((line) => line.grant === grant?.id && line.reallocated === 0)).toBe(true)
  expect(lines.flatMap(({ hours }) => (hours ?? []).map((bucket) => bucket.planned))).toEqual([
    20, 13, 52,
  ])
  expect(lines.at(-1)?.hours).toHaveLength(3)
  expect(grant).toMatchObject({
    applied: 4_500_000,
    granted: 4_500_000,
    voucherCount: 0,
    funder: { name: 'Ballerup Kommune' },
    team: { name: 'Hold 2018' },
  })
  expect([grant?.periodFrom, grant?.periodTo].map(dayOf)).toEqual(['2018-01-01', '2018-12-31'])
})

test('the timeline has six steps in the months and with the roles of the application', async () => {
  const { docs } = await payload.find({ collection: 'milestones', ...all })
  const both = ['coordinator', 'projectLeader']
  expect(
    docs.map((step) => [dayOf(step.plannedFrom), dayOf(step.plannedTo), step.responsible]),
  ).toEqual([
    ['2018-05-01', '2018-05-31', both],
    ['2018-06-01', '2018-06-30', both],
    ['2018-07-01', '2018-07-31', both],
    ['2018-07-01', '2018-10-31', both],
    ['2018-08-01', '2018-10-31', ['coordinator']],
    ['2018-10-01', '2018-10-31', both],
  ])
  expect(docs.every((step) => !step.actualFrom && !step.actualTo && !step.evidence)).toBe(true)
})

test('what the application promises stands there as not yet kept, with the figures that show it', async () => {
  const { docs } = await payload.find({ collection: 'promises', ...all })
  expect(docs.map(({ order }) => order)).toEqual(docs.map((_, index) => index + 1))
  expect(new Set(docs.map(({ kind }) => kind))).toEqual(new Set(promiseKinds))
  expect(docs.filter(({ kind }) => kind === 'effect')).toHaveLength(13)
  expect(new Set(docs.map(({ state }) => state))).toEqual(new Set(['notYet']))
  expect(docs.find(({ key }) => key === '2018-double-corps')?.indicators).toHaveLength(3)
  expect(docs.filter(({ happenedOn }) => happenedOn)).toEqual([])
})

test('stored days are the days meant, on the clock of Copenhagen', async () => {
  const [step] = (await payload.find({ collection: 'milestones', ...all })).docs
  expect(copenhagenDate(new Date(step?.plannedTo ?? ''))).toBe('2018-05-31')
})

test('the seven kinds of activity of recent years stand there, without made-up dates', async () => {
  const { docs } = await payload.find({ collection: 'activities', ...all, sort: 'kind' })
  expect(docs.map(({ kind }) => kind).toSorted()).toEqual([
    'charityShop',
    'cookbook',
    'cookingSchool',
    'foodEvening',
    'mothersGroup',
    'sspDebate',
    'storytelling',
  ])
  for (const { status, startsAt, summary } of docs)
    expect([status, startsAt ?? null, Boolean(summary)]).toEqual(['held', null, true])
})

test('two organisations apply, the municipality funds, the newspaper writes', async () => {
  const { docs } = await payload.find({ collection: 'organisations', ...all, sort: 'name' })
  const named = (kind: string) => docs.filter((one) => one.kind === kind).map(({ name }) => name)
  expect(named('applicant')).toEqual(['BAB afdeling Grantoften', 'Beboerprojektet Hedegaven'])
  expect(named('funder')).toEqual(['Ballerup Kommune'])
  expect(named('media')).toEqual(['Ballerup Bladet'])
  expect(named('venue')).toEqual(['Sundhedshuset'])
  expect(named('partner')).toContain('Røde Kors')
})

test('every indicator is defined; baseline and target only where the application has them', async () => {
  const { docs } = await payload.find({ collection: 'indicators', ...all })
  expect(docs.map(({ key }) => key)).toEqual([...indicatorKeys])
  expect(docs.every(({ definition }) => definition.length > 20)).toBe(true)
  const promised = docs.filter(({ baseline, target }) => baseline != null || target != null)
  expect(
    promised.map(({ key, baseline, target }) => [key, baseline ?? null, target ?? null]),
  ).toEqual([
    ['corpsSize', 7, 14],
    ['admitted', null, 10],
    ['modulesHeld', null, 13],
    ['budgetUsed', null, 4_500_000],
    ['hoursUsed', null, 85],
  ])
})

test('the programme knows who answers for it and what its rules read', async () => {
  const programme = await payload.findGlobal({ slug: 'programme', depth: 1 })
  expect(programme).toMatchObject({
    baseline: 7,
    suppressionThreshold: 5,
    percentageBase: 10,
    responsibleOrganisation: { name: 'Beboerprojektet Hedegaven' },
    coResponsible: { name: 'BAB afdeling Grantoften' },
  })
})

test('nobody is in it: no person, no account, no story', async () => {
  const tables = [
    'users',
    'applicants',
    'teachers',
    'consents',
    'attendance',
    'stories',
    'expenses',
  ]
  for (const table of tables)
    expect([table, ...(await asking(payload)(`select count(*) as value from ${table}`))]).toEqual([
      table,
      '0',
    ])
})
