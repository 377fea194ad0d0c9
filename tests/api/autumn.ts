import { seedProgramme } from '@/seed/programme'
import { changing, creating, done } from '../hooks/attempts'
import type { Course } from '../hooks/course'
import { marking, participant } from '../hooks/course'
import { rest, rows, textAt, thePayload } from '../support/doors'
import { make } from '../support/factories'
import type { People } from '../support/people'
import type { Person } from '../support/person'

/** In every name, so that one is found wherever it slips out. */
export const canary = 'Kanarie'

type Staff = Readonly<{ coordinator: Person; leader: Person }>

function staffOf({ coordinator, projectLeader }: People): Staff {
  if (coordinator === null || projectLeader === null) throw new Error('nobody')
  return { coordinator, leader: projectLeader }
}

/** The seeded team, half way: ten women, four evenings, some of the money. */
export async function anAutumn(everyone: People): Promise<{
  readonly team: string
  readonly grant: string
  readonly women: readonly string[]
}> {
  await seedProgramme(await thePayload())
  const staff = staffOf(everyone)
  const { coordinator, leader } = staff
  const [row] = await rows('select id from teams')
  const team = textAt(row, 'id')
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
    await agreement(String(sessions.pop()?.['id']), kind, coordinator)

  const lines = await rows('select id, grant_id from budget_lines order by "order"')
  for (const [turn, line] of lines.slice(0, 3).entries())
    for (const [step, amount] of [
      ['submitted', 10_001],
      ['approved', 20_002],
      ['paid', 33_333],
      ['voided', 44_444],
    ] as const)
      await expense(line, { step, amount: amount + turn }, staff)
  const grant = textAt(lines[0], 'grant_id')
  for (const [bucket, hours] of [
    ['recruitment', 2.5],
    ['recruitment', 3.25],
    ['facilitation', 1.25],
  ] as const) {
    const workedOn = '2018-08-08T10:00:00.000Z'
    const note = `${canary} ringede`
    done(await creating('worked-hours', { grant, bucket, hours, workedOn, note }, leader))
  }
  const [fromLine, toLine] = lines.map(({ id }) => id)
  const asked = {
    grant,
    fromLine,
    toLine,
    amount: 100,
    reason: `${canary} har brug for mere kaffe`,
  }
  done(await creating('reallocations', asked, leader))
  return { team, grant, women }
}

async function agreement(session: string, kind: string, coordinator: Person): Promise<void> {
  const teacher = await make('teachers', { name: `${canary} Lærer`, kind })
  done(await creating('agreements', { session, teacher, status: 'confirmed' }, coordinator))
}

async function expense(
  line: Record<string, unknown>,
  { step, amount }: { step: 'submitted' | 'approved' | 'paid' | 'voided'; amount: number },
  { coordinator, leader }: Staff,
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
