import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { personalData } from '@/domain/personalData'
import { rows, settled, thePayload } from '../support/doors'
import {
  applicant,
  bydelsmor,
  make,
  publishedStory,
  submittedExpense,
  team,
} from '../support/factories'
import { dump, holding } from '../support/dump'

// Read their settings when they are first imported, which the doors set.
const { env } = await import('@/env')
const { retention } = await import('@/jobs/retention')

const now = new Date('2031-03-31T02:15:00.000Z')
const over = 'forbikanarie'
const staying = 'blivendekanarie'

/** Columns of a table that a personal field may stand in as text. */
async function textColumns(collection: string): Promise<readonly (readonly [string, string])[]> {
  const columns = await rows(
    `select column_name, data_type from information_schema.columns
     where table_schema = 'public' and table_name = $1`,
    [tableOf(collection)],
  )
  const fields = personalData
    .filter((one) => one.collection === collection)
    .flatMap((one): readonly string[] => one.fields)
    .map((field) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
  return columns
    .map((one) => [String(one['column_name']), String(one['data_type'])] as const)
    .filter(([name]) => fields.includes(name) && name !== 'telephone')
    .filter(([, type]) => type === 'character varying' || type === 'jsonb')
}

const tableOf = (collection: string) => collection.replaceAll('-', '_')

let written = 0

/** Puts the canary in every personal text of one record, past the rules. */
async function mark(collection: string, id: string, canary: string, dates: string): Promise<void> {
  const columns = await textColumns(collection)
  if (columns.length === 0) throw new Error(`${collection} has no personal text`)
  written += columns.length
  const sets = columns.map(([name, type]) =>
    type === 'jsonb' ? `${name} = '{"name":"${canary}"}'` : `${name} = '${canary} ${id}'`,
  )
  await rows(
    `update ${tableOf(collection)} set ${[...sets, dates].join(', ')} where id::text = $1`,
    [id],
  )
}

/** One record of everything, about a woman who left and one who came to nothing. */
async function everythingAbout(canary: string, at: string, spentOn: string, telephone: string) {
  const when = (...columns: string[]) => columns.map((one) => `${one} = '${at}'`).join(', ')
  const teamId = await team()
  const her = await bydelsmor()
  await make('activity-helpers', { applicant: her })
  const dreamer = await applicant({ telephone })
  await rows(`update applicants set team_id = $2, status = 'left' where id::text = $1`, [
    her,
    teamId,
  ])
  await rows(
    `insert into applicants_languages ("order", parent_id, value) values (1, $1, 'ar'), (1, $2, 'so')`,
    [her, dreamer],
  )
  for (const id of [her, dreamer])
    await mark(
      'applicants',
      id,
      canary,
      when('status_changed_at', 'created_at', 'interview_at', 'enrolled_at'),
    )
  await rows(`update applicants set team_id = null where id::text = $1`, [dreamer])
  const made = new Map<string, string>()
  const about = { applicant: her }
  for (const [collection, given, columns] of [
    ['attendance', {}, ['created_at']],
    ['messages', about, ['created_at']],
    ['consents', about, ['created_at']],
    ['sign-ups', about, ['created_at']],
    ['call-backs', { telephone, status: 'open' }, ['created_at']],
    ['signup-drafts', {}, ['expires_at']],
  ] as const) {
    const id = await make(collection, given)
    made.set(collection, id)
    const marked = await textColumns(collection)
    if (marked.length > 0) await mark(collection, id, canary, when(...columns))
  }
  await rows(`update attendance set applicant_id = $2 where id::text = $1`, [
    made.get('attendance'),
    her,
  ])
  const earlier = await applicant({ status: 'active', trainedEarlier: true })
  const diploma = await make('diplomas', { applicant: earlier, team: teamId })
  await rows(`update diplomas set applicant_id = $2 where id::text = $1`, [diploma, her])
  await mark('diplomas', diploma, canary, when('created_at'))
  await make('audit-events', { at: new Date('2031-03-30'), document: diploma, reason: canary })
  const log = await make('audit-events')
  const expense = await submittedExpense()
  const receipt = await make('receipts', { expense })
  await mark('expenses', expense, canary, `spent_on = '${spentOn}'`)
  await rows(
    `update expenses set status = 'approved', approved_by = 'x', submitted_by = 'y' where id::text = $1`,
    [expense],
  )
  await rows(`update expenses set status = 'reported' where id::text = $1`, [expense])
  const account = await make('users', { disabled: true })
  await rows(`update users set name = $2, email = $3, updated_at = $4 where id::text = $1`, [
    account,
    canary,
    `${canary}@example.org`,
    at,
  ])
  return { her, dreamer, diploma, expense, receipt, log, teamId, made }
}

type All = Awaited<ReturnType<typeof everythingAbout>>

describe('the nightly job', () => {
  let gone: All
  let kept: All
  let before: readonly string[]
  let file = ''
  let hadFile = false
  let brokenNight = 0

  beforeAll(async () => {
    gone = await everythingAbout(
      over,
      '2018-08-08T10:00:00Z',
      '2018-08-08T10:00:00Z',
      '+4520000001',
    )
    kept = await everythingAbout(
      staying,
      '2031-03-30T10:00:00Z',
      '2030-01-01T10:00:00Z',
      '+4520000002',
    )
    await rows(
      `update signup_drafts set expires_at = '2031-04-01' where answers::text like '%${staying}%'`,
    )
    await rows(`insert into rate_limits (key, points, expire) values ('${over}', 1, 1000)`)
    await rows(`insert into rate_limits (key, points, expire) values ('${staying}', 1, $1)`, [
      now.getTime() + 1000,
    ])
    const [receipt] = await rows('select filename from receipts where id::text = $1', [
      gone.receipt,
    ])
    file = path.join(env.DATA_DIR, 'receipts', String(receipt?.['filename']))
    before = await dump()
    // A night whose last line cannot be written has forgotten nothing.
    await rows(`CREATE FUNCTION refuse_night() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'out of order'; END $$`)
    await rows(`CREATE TRIGGER refuse_night BEFORE INSERT ON audit_events FOR EACH ROW
      WHEN (NEW.action = 'erase') EXECUTE FUNCTION refuse_night()`)
    brokenNight = (await settled(retention(await thePayload(), now))).status
    await rows('DROP FUNCTION refuse_night CASCADE')
    hadFile = existsSync(file)
    await retention(await thePayload(), now)
  })

  test('leaves no word about whoever’s time is over, in any table', async () => {
    expect(written).toBeGreaterThan(50)
    expect([brokenNight, hadFile]).toEqual([500, true])
    expect(holding(before, over).length).toBeGreaterThan(10)
    expect(holding(await dump(), over, '+4520000001', gone.dreamer)).toEqual([])
    expect(existsSync(file)).toBe(false)
    expect(
      await rows('select 1 from activity_helpers where applicant_id = $1', [gone.her]),
    ).toEqual([])
  })

  test('leaves everything about whoever’s time is not', async () => {
    const hers = [staying, '+4520000002', kept.her, kept.dreamer, kept.receipt]
    // The log of her first steps is years old by then.
    const about = (lines: readonly string[]) =>
      holding(lines, ...hers).filter(
        (line) => !line.startsWith('audit_events') || line.includes(staying),
      )
    expect(about(before).length).toBeGreaterThan(10)
    expect(about(await dump())).toEqual(about(before))
  })

  test('keeps her as a number: team, step, attendance and diploma are counted as before', async () => {
    const [row] = await rows('select * from applicants where id::text = $1', [gone.her])
    expect(row).toMatchObject({ name: '–', status: 'left', team_id: gone.teamId, telephone: null })
    for (const column of ['status_changed_at', 'enrolled_at', 'created_at', 'updated_at'])
      expect(String(row?.[column]), column).toContain(' 01 ')
    const [languages] = await rows(
      'select count(*)::int as n from applicants_languages where parent_id::text = $1',
      [gone.her],
    )
    expect(languages).toEqual({ n: 0 })
    const [marks] = await rows(
      'select count(*)::int as n from attendance where applicant_id::text = $1',
      [gone.her],
    )
    expect(marks).toEqual({ n: 1 })
    const [diploma] = await rows('select name, serial from diplomas where id::text = $1', [
      gone.diploma,
    ])
    expect(diploma).toEqual({ name: '–', serial: expect.stringMatching(/^\d{4}-\d{4}$/) })
  })

  test('keeps the books: every figure of a reported expense, without the name', async () => {
    const [expense] = await rows(
      'select amount::int, voucher_number::int as number, payee_name, purpose, status from expenses where id::text = $1',
      [gone.expense],
    )
    expect(expense).toEqual({
      amount: 12_500,
      number: 1,
      payee_name: null,
      purpose: '–',
      status: 'reported',
    })
  })

  test('writes one line in the log, with counts only', async () => {
    const lines = await rows(
      `select reason, actor, document from audit_events where action = 'erase'`,
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ actor: null, document: null })
    expect(String(lines[0]?.['reason'])).toContain('ansøgere slettet: 1, ansøgere gjort anonyme: 1')
  })

  test('changes nothing the second time', async () => {
    const first = (await dump()).filter((line) => !line.startsWith('audit_events'))
    await retention(await thePayload(), now)
    expect((await dump()).filter((line) => !line.startsWith('audit_events'))).toEqual(first)
    const lines = await rows(`select reason from audit_events where action = 'erase' order by id`)
    expect(lines.map(({ reason }) => reason)).toContain(
      'Intet var gemt længe nok til at blive slettet',
    )
  })
})

describe('a story that stands on the site', () => {
  test('keeps her record until it is gone, since her yes must be shown', async () => {
    const her = await applicant({ status: 'active', trainedEarlier: true })
    const story = await publishedStory()
    await make('consents', {
      applicant: her,
      story,
      purpose: 'story',
      channel: 'site',
      medium: 'text',
    })
    await rows(
      `update applicants set status = 'left', status_changed_at = '2018-08-08', created_at = '2018-08-08', name = 'Hendes Navn' where id::text = $1`,
      [her],
    )
    await retention(await thePayload(), now)
    const name = () => rows('select name from applicants where id::text = $1', [her])
    expect(await name()).toEqual([{ name: 'Hendes Navn' }])
    await rows(`update stories set status = 'withdrawn' where id::text = $1`, [story])
    await retention(await thePayload(), now)
    expect(await name()).toEqual([])
  })
})

describe('the log', () => {
  test('can be shortened by nobody else', async () => {
    await make('audit-events', { reason: 'stays' })
    await expect(rows('delete from audit_events')).rejects.toThrow('append-only')
    await expect(rows('update audit_events set reason = null')).rejects.toThrow('append-only')
    await expect(rows('truncate audit_events')).rejects.toThrow('append-only')
  })

  test('is shortened by the job up to its own period and no further, and never rewritten', async () => {
    const payload = await thePayload()
    const client = await payload.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('bydelsmodre.forgetting', '2020-01-01', true)`)
      await client.query(`delete from audit_events where at < '2020-01-01'`)
      await client.query('savepoint here')
      await expect(client.query(`update audit_events set actor = 'x'`)).rejects.toThrow(
        'append-only',
      )
      await client.query('rollback to here')
      await expect(client.query('delete from audit_events')).rejects.toThrow('append-only')
      await client.query('rollback to here')
      await expect(client.query('update expenses set amount = 1')).rejects.toThrow('reported')
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
