import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { applicantStatuses } from '@/domain/choices/people'
import { expenseStatuses } from '@/domain/choices/money'
import { isoWeekday } from '@/domain/time'
import { demoClock } from '@/seed/demo/clock'
import { seedDemo } from '@/seed/demo/demo'
import { asking, contents, logIn, openPayload } from './open'

let payload: Payload
const ask = (statement: string) => asking(payload)(statement)
beforeAll(async () => {
  payload = await openPayload('seeded')
})

test('a database with people of its own is left alone', async () => {
  const data = { email: 'real@example.org', password: 'elleve blaa cykler', role: 'admin' } as const
  await payload.create({ collection: 'users', data })
  const before = await contents(ask)
  expect(await seedDemo(payload, new Date())).toBe('notEmpty')
  expect(await contents(ask)).toEqual(before)
  await ask('delete from users')
})

test('the demo is made once; a second time it changes nothing and says the same logins', async () => {
  const first = await seedDemo(payload, new Date())
  expect(first).toMatchObject({ made: true })
  const before = await contents(ask)
  const second = await seedDemo(payload, new Date())
  expect(second).toEqual({ ...Object(first), made: false })
  expect(await contents(ask)).toEqual(before)
}, 180_000)

test('every role comes in with the login shown', async () => {
  const result = await seedDemo(payload, new Date())
  if (result === 'notEmpty') throw new Error('there is no demo')
  for (const { role, email, password } of result.logins) {
    expect(password.length).toBeGreaterThanOrEqual(12)
    expect(await logIn(email, password)).toBe(role)
  }
  expect(result.logins).toHaveLength(5)
})

test('everybody is plainly invented', async () => {
  const people =
    'select name, telephone, email from applicants union all select name, telephone, email from teachers'
  const odd = `select name as value from (${people}) p where name !~ '^Demo ' or telephone !~ '^\\+45200000\\d\\d$' or email is not null`
  expect(await ask(odd)).toEqual([])
  expect(await ask(`select email as value from users where email !~ '@example\\.org$'`)).toEqual([])
  expect(Number(await ask('select count(distinct name) as value from applicants'))).toBe(44)
  expect(Number(await ask('select count(distinct telephone) as value from applicants'))).toBe(44)
})

test('women stand at every point of the way', async () => {
  const statuses = await ask('select distinct status as value from applicants')
  // Nobody stays at these: in the demo those who passed have their diploma.
  const expected = applicantStatuses.filter((status) => status !== 'passed')
  expect(statuses.toSorted()).toEqual(expected.toSorted())
})

test('seats, diplomas and marks agree with the rules', async () => {
  const taken = `select t.name || ' ' || count(*) filter (where holds_seat(a.status)) as value
    from teams t join applicants a on a.team_id = t.id group by t.name order by 1`
  expect(await ask(taken)).toEqual([
    'Demo: forrige hold 9',
    'Demo: holdet nu 11',
    'Demo: næste hold 4',
  ])
  expect(await ask('select count(*) as value from diplomas')).toEqual(['9'])
  const unmarked = `select count(*) as value from sessions s where s.status in ('held', 'locked')
    and not exists (select 1 from attendance m where m.session_id = s.id)`
  expect(await ask(unmarked)).toEqual(['0'])
  expect(
    await ask(`select count(*) as value from sessions where status = 'planned' and starts_at < now()
    and team_id in (select id from teams where status in ('completed', 'archived'))`),
  ).toEqual(['0'])
})

test('expenses stand at every point but the report; nobody approved her own', async () => {
  const statuses = await ask('select distinct status as value from expenses')
  const expected = expenseStatuses.filter((status) => status !== 'reported')
  expect(statuses.toSorted()).toEqual(expected.toSorted())
  expect(
    await ask('select count(*) as value from expenses where approved_by = submitted_by'),
  ).toEqual(['0'])
  const numbers =
    'select voucher_number as value from expenses where voucher_number is not null order by voucher_number'
  expect(await ask(numbers)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
})

test('a stranger reads the published stories and the public activities, and no others', async () => {
  const find = { overrideAccess: false, depth: 0, pagination: false } as const
  const stories = await payload.find({ collection: 'stories', ...find, sort: 'slug' })
  expect(stories.docs.map(({ slug }) => slug)).toEqual([
    'demo-den-foerste-aften',
    'demo-i-vandet',
    'demo-lys-i-vinduerne',
    'demo-mit-foerste-kryds',
    'demo-naboer-om-samme-bord',
    'demo-op-ad-bakken',
    'demo-tre-kopper-te',
    'demo-vejen-til-et-job',
  ])
  const arabic = await payload.find({
    collection: 'stories',
    ...find,
    locale: 'ar',
    fallbackLocale: false,
  })
  expect(arabic.docs.filter(({ title, body }) => title && body)).toHaveLength(3)
  const coming = await payload.find({
    collection: 'activities',
    ...find,
    where: { startsAt: { greater_than: new Date().toISOString() } },
  })
  expect(coming.docs.map(({ status }) => status).sort()).toEqual([
    'announced',
    'announced',
    'announced',
    'announced',
    'announced',
    'cancelled',
  ])
  const [idea] = await ask(`select id::text as value from activities where status = 'idea'`)
  const asking = { collection: 'activities', where: { id: { equals: idea } }, ...find } as const
  expect((await payload.find(asking)).docs).toEqual([])
  expect((await payload.find({ collection: 'media', ...find })).docs).toHaveLength(7)
  expect((await payload.find({ collection: 'films', ...find })).docs).toHaveLength(1)
  const teams = await payload.find({ collection: 'teams', ...find, sort: 'firstEvening' })
  expect(teams.docs.map(({ status }) => status)).toEqual(['running', 'recruiting'])
})

test('an activity has helpers and one made after it, and each information meeting its link', async () => {
  expect(
    await ask(`select count(*)::text as value from activity_helpers h
      join activities later on later.recipe_of_id = h.activity_id group by later.id`),
  ).toEqual(['3'])
  const meetings = `select count(*)::text as value from activities where kind = 'informationMeeting'`
  const linked = await ask(
    'select count(*)::text as value from posters where activity_id is not null',
  )
  expect(linked).toEqual(await ask(meetings))
  expect(linked).not.toEqual(['0'])
})

test('the withdrawn story has its date, and its publication is taken back', async () => {
  const rows =
    await ask(`select p.state as value from publications p join stories s on s.id = p.story_id
    where s.status = 'withdrawn' and s.withdrawn_at is not null`)
  expect(rows).toEqual(['removed'])
})

test.each([
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
])('on %s the last evening is the Wednesday before', (day) => {
  const { lastEvening } = demoClock(new Date(`${day}T11:00:00Z`))
  const days = (Date.parse(day) - Date.parse(lastEvening)) / 86_400_000
  expect([isoWeekday(lastEvening), days > 0 && days <= 7]).toEqual([3, true])
})

test('the days around a change of the hour are told right', () => {
  const { at, day, monday } = demoClock(new Date('2026-10-24T22:30:00Z'))
  expect([day(0), day(1), monday(0)]).toEqual(['2026-10-25', '2026-10-26', '2026-10-19'])
  expect([at(-1, '17:00'), at(0, '17:00')]).toEqual([
    '2026-10-24T15:00:00.000Z',
    '2026-10-25T16:00:00.000Z',
  ])
})
