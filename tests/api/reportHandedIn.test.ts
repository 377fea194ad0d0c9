import { createLocalReq } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { at, graphql, listAt, rest, rows, textAt, thePayload } from '../support/doors'
import { daysFromNow } from '../support/factories'
import type { People } from '../support/people'
import { people } from '../support/people'
import { changing, done } from '../hooks/attempts'
import { participant } from '../hooks/course'
import { anAutumn } from './autumn'
import { wholeReport } from './wholeReport'

// The settings are the test's own once its doors are open.
const { retention } = await import('@/jobs/retention')
const { moneyReport } = await import('@/report/money')
const { staffReport } = await import('@/report/staff')

let everyone: People
let team: string
let grant: string
beforeAll(async () => {
  everyone = await people()
  ;({ team, grant } = await anAutumn(everyone))
})

const handIn = () =>
  rest('POST', `/api/grants/${grant}/report/hand-in`, { as: everyone.projectLeader })

const asked = async () =>
  at((await graphql(wholeReport, { as: everyone.municipality })).data, 'funderReport')

const file = async (ending: string) =>
  (await rest('GET', `/api/grants/${grant}/report/${ending}`, { as: everyone.municipality })).text

/** As told before and after it was handed in: the figures alone. */
const figuresOf = (report: unknown) => ({
  ...Object(report),
  asOf: undefined,
  handedInAt: undefined,
})

const asking = async () => createLocalReq({}, await thePayload())

/** The money of the report, as the one who asks for it alone is told it. */
const moneyIn = async (report: unknown) => {
  const told = await moneyReport(await asking())
  expect(told?.asOf).toEqual(expect.any(String))
  return [
    { budget: told?.budget, hours: told?.hours },
    { budget: at(report, 'budget'), hours: at(report, 'hours') },
  ] as const
}

async function settle(): Promise<void> {
  const { projectLeader, admin } = everyone
  const open = async (status: string) =>
    (await rows('SELECT id FROM expenses WHERE status = $1 AND voids_id IS NULL', [status])).map(
      (row) => textAt(row, 'id'),
    )
  for (const id of await open('submitted'))
    done(await changing('expenses', id, { status: 'approved' }, projectLeader))
  const paid = { status: 'paid', paidOn: daysFromNow(-2) }
  for (const id of await open('approved')) done(await changing('expenses', id, paid, projectLeader))
  for (const row of await rows("SELECT id FROM reallocations WHERE status = 'asked'")) {
    const answer = { status: 'refused', answeredOn: daysFromNow(-2) }
    done(await changing('reallocations', textAt(row, 'id'), answer, projectLeader))
  }
  done(await changing('grants', grant, { handedInOn: daysFromNow(-1) }, admin))
}

test('the report waits for the account', async () => {
  const early = await handIn()
  expect(early.status).toBe(400)
  expect(early.text).toContain('Aflever regnskabet først')
  expect(at(await asked(), 'handedInAt')).toBeNull()
  expect(await file('csv')).toContain('ikke afleveret endnu')
})

test('staff’s first page has the money of the report, and counts the rest now and then', async () => {
  const [money, whole] = await moneyIn(await asked())
  expect(money).toEqual(whole)
  const now = Date.now()
  const toldAfter = async (minutes: number) => {
    await rows('DELETE FROM published_figures')
    const report = await staffReport(await asking(), new Date(now + minutes * 60_000))
    expect(report).toMatchObject(money)
    return (await rows('SELECT 1 FROM published_figures')).length > 0
  }
  expect(await toldAfter(0)).toBe(true)
  expect(await toldAfter(14)).toBe(false)
  expect(await toldAfter(16)).toBe(true)
})

test('handed in by two at once, it is handed in once, as it stood', async () => {
  await settle()
  const before = await asked()
  const answers = await Promise.all([handIn(), handIn()])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  expect(answers.map(({ text }) => text).join()).toContain('Rapporten er afleveret')
  const report = await asked()
  expect(at(report, 'handedInAt')).toEqual(expect.any(String))
  expect(figuresOf(report)).toEqual(figuresOf(before))
  expect(await file('csv')).toContain('Tallene ligger fast')
  const [money, whole] = await moneyIn(report)
  expect(money).toEqual(whole)
  const lines = await rows(
    `SELECT actor_role FROM audit_events WHERE subject = 'reports' AND action = 'create'`,
  )
  expect(lines).toEqual([{ actor_role: 'projectLeader' }])
})

test('it stays as it was, whoever joins, is renamed or is forgotten later', async () => {
  const report = await asked()
  const files = { csv: await file('csv'), json: await file('json') }
  const years = 20 * 365 * 24 * 60 * 60 * 1000
  await retention(await thePayload(), new Date(Date.now() + years))
  await participant(team, { name: 'Prøve Senere', languages: ['tr'] })
  done(await changing('teams', team, { name: 'Et nyt navn' }, everyone.admin))
  const [now] = await rows(
    `SELECT count(DISTINCT l.value)::int AS languages FROM applicants_languages l
      JOIN applicants a ON a.id = l.parent_id WHERE a.team_id = $1 AND a.status <> 'droppedOut'`,
    [team],
  )
  expect(now?.['languages']).not.toBe(at(report, 'team', 'homeLanguages'))
  expect(await asked()).toEqual(report)
  expect({ csv: await file('csv'), json: await file('json') }).toEqual(files)
  const { data } = await graphql('{ publicReport(year: 2018) { granted used } }')
  expect(at(data, 'publicReport')).toEqual({
    granted: at(report, 'budget', 'granted'),
    used: at(report, 'budget', 'total', 'approved'),
  })
})

test('it leaves through the report alone', async () => {
  for (const viewer of ['municipality', 'admin'] as const) {
    const { json } = await rest('GET', '/api/reports', { as: everyone[viewer] })
    const [one] = listAt(json, 'docs')
    expect(at(one, 'grant', 'id')).toBe(grant)
    expect(at(one, 'figures')).toBeUndefined()
    expect(at(one, 'handedInBy') === undefined).toBe(viewer === 'municipality')
  }
})
