import { beforeAll, describe, expect, test } from 'vitest'
import { at, listAt, rest, textAt } from '../support/doors'
import { daysFromNow, make, step } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, stored } from './attempts'
import { course, participant, sessionsOf, type Course } from './course'

let coordinator: Person
let projectLeader: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
  projectLeader = await person('projectLeader')
})

const press = (team: string, as: Person) => rest('POST', `/api/teams/${team}/next`, { as })
const copies = (team: string) => all('teams', { copyOf: { equals: team } })

/** A team with three evenings, one taught by a teacher who said yes and one by one who said no. */
async function taught(): Promise<Course & { readonly teacher: string }> {
  const held = await course(coordinator, 3)
  const teacher = await make('teachers')
  const agreement = await make('agreements', { session: held.sessions[0], teacher })
  await step('agreements', agreement, { status: 'confirmed' })
  const other = await make('agreements', { session: held.sessions[1] })
  await step('agreements', other, { status: 'declined' })
  await participant(held.team)
  return { ...held, teacher }
}

describe('the next team', () => {
  test('has the plan, the rule and later evenings of the same weekday, and no person', async () => {
    const old = await taught()
    const made = await press(old.team, coordinator)
    expect(made.json, made.text).toMatchObject({ created: true, sessions: 3, proposals: 1 })
    const team = await stored('teams', textAt(made.json, 'team'))
    const before = await stored('teams', old.team)
    for (const field of ['minimum', 'capacity', 'weekday', 'startTime', 'minimumAttended'])
      expect(at(team, field), field).toBe(at(before, field))
    expect(at(team, 'status')).toBe('planned')
    expect(listAt(team, 'plan').map((one) => at(one, 'module'))).toEqual(old.modules)
    expect(Date.parse(textAt(team, 'firstEvening'))).toBeGreaterThan(Date.now())
    const women = await all('applicants', { team: { equals: at(team, 'id') } })
    expect(women).toEqual([])
  })

  test('proposes who said yes last time, and asks nobody', async () => {
    const old = await taught()
    const team = textAt((await press(old.team, coordinator)).json, 'team')
    const [first = '', second = ''] = await sessionsOf(team)
    const [agreement] = await all('agreements', { session: { equals: first } })
    expect(agreement).toMatchObject({ teacher: old.teacher, status: 'proposed' })
    expect(at(agreement, 'askedAt') ?? null).toBeNull()
    expect(at(await stored('sessions', first), 'status')).toBe('planned')
    expect(await all('agreements', { session: { equals: second } })).toEqual([])

    await step('agreements', textAt(agreement, 'id'), { status: 'asked' })
    expect(at(await stored('sessions', first), 'status')).toBe('teacherAsked')
    expect(at(await stored('agreements', textAt(agreement, 'id')), 'askedAt')).toBeTypeOf('string')
  })

  test('is one, however many press, and also where many press at once', async () => {
    const old = await taught()
    const two = await Promise.all([press(old.team, coordinator), press(old.team, projectLeader)])
    expect(two.map(({ status }) => status)).toEqual([200, 200])
    expect(two.filter(({ json }) => at(json, 'created') === true)).toHaveLength(1)
    const third = await press(old.team, coordinator)
    expect(third.json).toMatchObject({ created: false, sessions: 0, proposals: 0 })
    expect(await copies(old.team)).toHaveLength(1)
    expect(await sessionsOf(textAt(third.json, 'team'))).toHaveLength(3)
  })

  test('gets the budget’s lines from the project leader, and no grant from the coordinator', async () => {
    const old = await taught()
    const grant = await make('grants', { team: old.team, granted: 4_500_000 })
    const hours = [{ key: 'teachers', title: 'Kontakt', planned: 13 }]
    await make('budget-lines', {
      grant,
      title: 'Undervisere',
      planned: 1_350_000,
      hours,
      paysFor: 'guestTeachers',
    })
    const made = await press(old.team, coordinator)
    expect(at(made.json, 'budget')).toBe(false)
    const drafts = () => all('grants', { key: { equals: `next-${grant}` } })
    expect(await drafts()).toEqual([])

    expect(at((await press(old.team, projectLeader)).json, 'budget')).toBe(true)
    expect(at((await press(old.team, projectLeader)).json, 'budget')).toBe(false)
    const [draft, ...more] = await drafts()
    expect(more).toEqual([])
    expect(draft).toMatchObject({ granted: 4_500_000, voucherCount: 0 })
    // No report may count it before somebody has granted it.
    expect([at(draft, 'team') ?? null, at(draft, 'periodFrom') ?? null]).toEqual([null, null])
    const [line] = await all('budget-lines', { grant: { equals: textAt(draft, 'id') } })
    expect(line).toMatchObject({
      title: 'Undervisere',
      planned: 1_350_000,
      reallocated: 0,
      paysFor: 'guestTeachers',
    })
    expect(at(line, 'hours', 0)).toMatchObject({ title: 'Kontakt', planned: 13 })
  })

  test('pays its teachers from the copied line once its budget is granted', async () => {
    const old = await taught()
    const grant = await make('grants', { team: old.team })
    await make('budget-lines', { grant, paysFor: 'guestTeachers' })
    const team = textAt((await press(old.team, projectLeader)).json, 'team')
    const [draft] = await all('grants', { key: { equals: `next-${grant}` } })
    await step('grants', textAt(draft, 'id'), { team })
    const session = await make('sessions', {
      team,
      startsAt: daysFromNow(-7),
      endsAt: daysFromNow(-7, 3),
    })
    const teacher = await make('teachers', { kind: 'guest', usualFee: 120_000 })
    await make('agreements', { session, teacher, status: 'confirmed' })
    await step('sessions', session, { status: 'held' })
    expect(await all('expenses', { session: { equals: session } })).toMatchObject([
      { amount: 120_000, grant: textAt(draft, 'id') },
    ])
  })

  test('has the timeline, moved as its first evening is, and nothing of what happened', async () => {
    const old = await taught()
    const planned = {
      plannedFrom: '2018-05-01T12:00:00.000Z',
      plannedTo: '2018-06-30T12:00:00.000Z',
    }
    const actual = { actualFrom: planned.plannedFrom, evidence: 'Prøve' }
    const steps = { team: old.team, order: 2, title: 'Samtaler', responsible: ['coordinator'] }
    await make('milestones', { ...steps, ...planned, ...actual })
    const team = textAt((await press(old.team, coordinator)).json, 'team')
    const [copy, ...more] = await all('milestones', { team: { equals: team } })
    expect(more).toEqual([])
    expect(copy).toMatchObject({ order: 2, title: 'Samtaler', responsible: ['coordinator'] })
    expect([at(copy, 'actualFrom') ?? null, at(copy, 'evidence') ?? null]).toEqual([null, null])
    const from = textAt(copy, 'plannedFrom')
    expect(Date.parse(from)).toBeGreaterThan(Date.parse(planned.plannedFrom))
    expect(from.slice(8, 10)).toBe('01')
    // The day after the last of a month is the first of the next.
    const after = new Date(Date.parse(textAt(copy, 'plannedTo')) + 86_400_000)
    expect(after.toISOString().slice(8, 10)).toBe('01')
    await press(old.team, coordinator)
    expect(await all('milestones', { team: { equals: team } })).toHaveLength(1)
  })
})
