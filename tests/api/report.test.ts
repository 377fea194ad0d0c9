import { beforeAll, describe, expect, test } from 'vitest'
import { seedProgramme } from '@/seed/programme'
import { at, graphql, listAt, rest, rows, textAt, thePayload } from '../support/doors'
import { make } from '../support/factories'
import type { People } from '../support/people'
import type { Person } from '../support/person'
import { people } from '../support/people'
import type { Course } from '../hooks/course'
import { marking, participant } from '../hooks/course'
import { changing, creating, done } from '../hooks/attempts'

const query = `{ funderReport {
  asOf teamName
  team { seats admitted passed diplomas homeLanguages completion attendance passedBy { key count } }
  corps { baseline size }
  modules { planned held }
  teachersByKind { key count }
  hours { planned used buckets { key planned used } }
  budget { granted total { planned reallocated submitted approved paid left }
    lines { id title planned reallocated submitted approved paid left } }
  indicators { key title definition unit baseline target actual }
  timeline { title plannedFrom plannedTo actualFrom actualTo }
} }`

const canary = 'Kanarie'
let everyone: People
let coordinator: Person
let leader: Person
let team: string

beforeAll(async () => {
  await seedProgramme(await thePayload())
  everyone = await people()
  if (everyone.coordinator === null || everyone.projectLeader === null) throw new Error('nobody')
  coordinator = everyone.coordinator
  leader = everyone.projectLeader
  const [row] = await rows(`select id from teams`)
  team = String(row?.['id'])
  await anAutumn()
})

/** The seeded team, half way: ten women, four evenings, some of the money. */
async function anAutumn(): Promise<void> {
  await rest('POST', `/api/teams/${team}/plan`, { as: coordinator })
  const sessions = await rows('select id from sessions where team_id = $1 order by starts_at', [
    team,
  ])
  const held: Course = {
    team,
    modules: [],
    sessions: sessions.slice(0, 4).map((one) => String(one['id'])),
  }
  const marks = ['pppp', 'pppp', 'pplp', 'ppap', 'peap', 'pppp', 'ppcp', 'pppp', 'aaaa', 'pppp']
  const women: string[] = []
  for (const [turn, letters] of marks.entries()) {
    const her = { name: `${canary} ${turn}`, languages: turn % 2 ? ['ar', 'da'] : ['so'] }
    const id = await participant(team, her)
    await marking(held, id, letters)
    women.push(id)
  }
  for (const session of held.sessions)
    done(await changing('sessions', session, { status: 'held' }, coordinator))
  const gone = { status: 'droppedOut', statusReason: 'Er flyttet' }
  done(await changing('applicants', String(women[3]), gone, coordinator))
  const passOverrideReason = 'Har undervist før'
  for (const id of women.slice(0, 2))
    done(await changing('applicants', id, { status: 'passed', passOverrideReason }, leader))
  done(await changing('applicants', String(women[0]), { status: 'graduated' }, coordinator))
  for (const kind of ['guest', 'guest', 'practitioner'])
    await agreement(String(sessions.pop()?.['id']), kind)

  const lines = await rows('select id, grant_id from budget_lines order by "order"')
  for (const [turn, line] of lines.slice(0, 3).entries())
    for (const [step, amount] of [
      ['submitted', 10_001],
      ['approved', 20_002],
      ['paid', 33_333],
      ['voided', 44_444],
    ] as const)
      await expense(line, step, amount + turn)
  await rows(`update budget_lines_hours set used = 7 where key in
    (select key from budget_lines_hours order by key limit 1)`)
}

async function agreement(session: string, kind: string): Promise<void> {
  const teacher = await make('teachers', { name: `${canary} Lærer`, kind })
  done(await creating('agreements', { session, teacher, status: 'confirmed' }, coordinator))
}

async function expense(
  line: Record<string, unknown>,
  step: 'submitted' | 'approved' | 'paid' | 'voided',
  amount: number,
): Promise<void> {
  const data = {
    grant: line['grant_id'],
    budgetLine: line['id'],
    spentOn: '2018-08-08T10:00:00.000Z',
    amount,
    payeeKind: 'shop',
    payeeName: `${canary} Købmand`,
    purpose: `${canary} kaffe`,
    noReceiptReason: 'Bonen blev væk',
  }
  const id = done(await creating('expenses', data, coordinator))
  done(await changing('expenses', id, { status: 'submitted' }, coordinator))
  if (step === 'submitted') return
  done(await changing('expenses', id, { status: 'approved' }, leader))
  const paid = { status: 'paid', paidOn: '2018-09-01T10:00:00.000Z' }
  if (step === 'paid') done(await changing('expenses', id, paid, leader))
  if (step !== 'voided') return
  const counter = done(await creating('expenses', { ...data, voids: id }, coordinator))
  done(await changing('expenses', counter, { status: 'submitted' }, coordinator))
  done(await changing('expenses', counter, { status: 'approved' }, leader))
}

const asked = async (as: Person | null) => graphql(query, { as })

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

  test('stays the team’s with the grant when another grant without a team is entered', async () => {
    await make('grants')
    expect(at((await asked(everyone.municipality)).data, 'funderReport', 'teamName')).toBe(
      'Hold 2018',
    )
  })
})
