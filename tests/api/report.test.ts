import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, rows, textAt } from '../support/doors'
import { participant } from '../hooks/course'
import { make } from '../support/factories'
import type { People } from '../support/people'
import type { Person } from '../support/person'
import { people } from '../support/people'
import { anAutumn, canary } from './autumn'
import { wholeReport } from './wholeReport'

let everyone: People
let team: string

beforeAll(async () => {
  everyone = await people()
  ;({ team } = await anAutumn(everyone))
})

const asked = async (as: Person | null) => graphql(wholeReport, { as })

const one = async (sql: string): Promise<number> => {
  const [row] = await rows(sql)
  return Number(Object.values(row ?? {})[0])
}

describe('the funder’s report', () => {
  test('is answered to the municipality and programme staff, to nobody else', async () => {
    for (const viewer of ['municipality', 'coordinator', 'projectLeader', 'admin'] as const)
      expect(at((await asked(everyone[viewer])).data, 'funderReport', 'teamName')).toBe('Hold 2018')
    for (const viewer of ['anonymous', 'editor'] as const) {
      const answer = await asked(everyone[viewer])
      expect(at(answer.data, 'funderReport')).toBeNull()
      expect(answer.errors.map(({ status }) => status)).toEqual([403])
    }
  })

  test('counts what SQL counts', async () => {
    const report = at((await asked(everyone.municipality)).data, 'funderReport')
    const seats = `('admitted', 'attending', 'passed', 'notYetPassed', 'graduated', 'active', 'paused')`
    const marks = `select count(*) from attendance a join applicants p on p.id = a.applicant_id
      where p.status in ${seats} and p.team_id = '${team}'`
    expect(at(report, 'team')).toEqual({
      seats: 12,
      admitted: await one(
        `select count(*) from applicants where team_id = '${team}' and status in ${seats}`,
      ),
      passed: 2,
      diplomas: await one('select count(*) from diplomas where revoked_at is null'),
      homeLanguages: 3,
      completion: 20,
      attendance: Math.round(
        (100 * (await one(`${marks} and a.status in ('present', 'late', 'caughtUp')`))) / (9 * 4),
      ),
      passedBy: [
        { key: 'rule', count: null },
        { key: 'override', count: null },
      ],
    })
    expect(at(report, 'team', 'admitted')).toBe(9)
    expect(at(report, 'modules')).toEqual({
      planned: 13,
      held: await one(`select count(*) from sessions where status in ('held', 'locked')`),
    })
    expect(at(report, 'corps')).toEqual({ baseline: 7, size: 7 })
    expect(at(report, 'teachersByKind')).toEqual([
      { key: 'guest', count: null },
      { key: 'practitioner', count: null },
    ])
    const hours = at(report, 'hours')
    expect(at(hours, 'planned')).toBe(await one('select sum(planned) from budget_lines_hours'))
    expect(at(hours, 'used')).toBe(7)
    expect(listAt(hours, 'buckets').map((one) => [at(one, 'key'), at(one, 'used')])).toEqual([
      ['recruitment', 5.75],
      ['teachers', 0],
      ['facilitation', 1.25],
    ])
    expect(listAt(report, 'indicators')).toHaveLength(await one('select count(*) from indicators'))
    expect(listAt(report, 'timeline')).toHaveLength(await one('select count(*) from milestones'))
  })

  test('agrees with SQL to the øre, line by line and in all', async () => {
    const report = at((await asked(everyone.municipality)).data, 'funderReport')
    const sums = await rows(`
      select l.id, l.planned::int as planned, l.reallocated::int as reallocated,
        coalesce(sum(e.amount) filter (where e.status = 'submitted'), 0)::int as submitted,
        coalesce(sum(case when e.voids_id is null then e.amount else -e.amount end)
          filter (where e.status in ('approved', 'paid', 'reported', 'voided')), 0)::int as approved,
        coalesce(sum(case when e.voids_id is null then e.amount else -e.amount end)
          filter (where e.paid_on is not null and e.status in ('paid', 'reported', 'voided')), 0)::int as paid
      from budget_lines l left join expenses e on e.budget_line_id = l.id
      group by l.id order by l."order"`)
    const lines = listAt(report, 'budget', 'lines')
    expect(lines).toHaveLength(6)
    for (const [turn, line] of lines.entries()) {
      const { id, planned, reallocated, submitted, approved, paid } = sums[turn] ?? {}
      const left = Number(planned) + Number(reallocated) - Number(approved)
      expect(line).toEqual({
        id,
        planned,
        reallocated,
        submitted,
        approved,
        paid,
        left,
        title: textAt(line, 'title'),
      })
    }
    expect(at(lines[0], 'approved')).toBe(20_002 + 33_333)
    const total = (figure: string) =>
      lines.reduce<number>((sum, line) => sum + Number(at(line, figure)), 0)
    for (const figure of ['planned', 'reallocated', 'submitted', 'approved', 'paid', 'left'])
      expect(at(report, 'budget', 'total', figure)).toBe(total(figure))
    expect(at(report, 'budget', 'granted')).toBe(4_500_000)
    expect(total('planned')).toBe(4_500_000)
  })

  test('holds nothing personal: no name, number, file or id of a person', async () => {
    const { text } = await asked(everyone.municipality)
    expect(text).not.toContain(canary)
    expect(text).not.toMatch(/telephone|@|\+45/)
    const ids = await rows(`select id from applicants union select id from users
      union select id from teachers union select id from expenses`)
    expect(ids.length).toBeGreaterThan(20)
    for (const { id } of ids) expect(text).not.toContain(String(id))
  })

  test('tells the way to the diploma, and each module without the few who stayed away', async () => {
    const report = at((await asked(everyone.municipality)).data, 'funderReport')
    const steps = listAt(report, 'steps').map((step) => [at(step, 'key'), at(step, 'count')])
    expect(steps).toEqual([
      ['applications', 10],
      ['interviewed', 10],
      ['admitted', 9],
      ['began', 10],
      ['passed', 2],
      ['diplomas', 1],
    ])
    const modules = listAt(report, 'attendanceByModule')
    expect(modules).toHaveLength(13)
    expect(modules.filter((one) => at(one, 'held') === true)).toHaveLength(4)
    // Seven or eight of nine came, so one or two did not.
    expect(modules.map((one) => at(one, 'came'))).toEqual(modules.map(() => null))
    expect(at(modules[0], 'countedAt')).toEqual(expect.any(String))
    expect(at(modules[12], 'countedAt')).toBeNull()
  })

  test('moves by nothing but totals when one woman joins', async () => {
    const before = at((await asked(everyone.municipality)).data, 'funderReport')
    await participant(team, { name: `${canary} Ny`, languages: ['pl'] })
    const after = at((await asked(everyone.municipality)).data, 'funderReport')
    expect(at(after, 'team', 'admitted')).toBe(Number(at(before, 'team', 'admitted')) + 1)
    for (const figure of ['homeLanguages', 'attendance', 'passedBy'])
      expect(at(after, 'team', figure)).toEqual(at(before, 'team', figure))
    for (const group of ['attendanceByModule', 'reach', 'teachersByKind', 'countedAt'])
      expect(at(after, group)).toEqual(at(before, group))
  })

  test('stays the team’s with the grant when another grant without a team is entered', async () => {
    await make('grants')
    expect(at((await asked(everyone.municipality)).data, 'funderReport', 'teamName')).toBe(
      'Hold 2018',
    )
  })
})
