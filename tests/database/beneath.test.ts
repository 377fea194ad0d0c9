import type { CollectionSlug } from 'payload'
import { afterAll, describe, expect, test } from 'vitest'
import { constraints } from '@/database/constraints'
import { at, listAt, rows, settled, thePayload } from '../support/doors'
import type { Data } from '../support/factories'
import { applicant, daysFromNow, make, step, submittedExpense, team } from '../support/factories'
import { person } from '../support/people'
import { tally } from '../support/tally'
import { cases } from './cases'

/**
 * Under the hooks, where nothing but PostgreSQL refuses: what two requests at once would meet after
 * each was told that it may.
 */
const tried = tally('constraints broken beneath the hooks')
afterAll(tried.print)

const named = cases.map((one, index) => ({ ...one, name: `${one.constraint} ${index}` }))

test.each(named)('$name is told in its own words', async (one) => {
  const asked = await one.break()
  const { db } = await thePayload()
  const { slug: collection } = one
  await refused(
    one.constraint,
    'create' in asked
      ? db.create({ collection, data: asked.create })
      : 'update' in asked
        ? updateWhole(collection, asked.id, asked.update)
        : db.deleteOne({ collection, where: { id: { equals: asked.id } } }),
  )
})

test('nobody approves what she submitted', async () => {
  const id = await submittedExpense()
  const data = { status: 'approved', submittedBy: 'her', approvedBy: 'her' }
  await refused('expenses_four_eyes', update('expenses', id, data))
})

test('an expense is voided once', async () => {
  const { db } = await thePayload()
  const original = await make('expenses')
  const entry = async () => ({ ...(await contentOf(original)), voids: original })
  await db.create({ collection: 'expenses', data: await entry() })
  await refused('expenses_voided_once', db.create({ collection: 'expenses', data: await entry() }))
})

test('a voucher number stands once, even where the numbering is switched off', async () => {
  const grant = await make('grants')
  const first = await submittedExpense({ grant })
  const second = await submittedExpense({ grant })
  const { status, error } = await settled(
    rows(`BEGIN; ALTER TABLE expenses DISABLE TRIGGER expenses_voucher;
      UPDATE expenses SET voucher_number = 1 WHERE id IN ('${first}', '${second}'); COMMIT`),
  )
  expect(status).toBe(500)
  expect(at(error, 'constraint')).toBe('expenses_voucher_once')
  await rows('ROLLBACK')
})

test('a recovery code stands once for an account', async () => {
  const { db } = await thePayload()
  const { id: account } = await person('editor')
  const code = () => db.create({ collection: 'recovery-codes', data: { account, codeHash: 'x' } })
  await code()
  await refused('recovery_codes_once', code())
})

test('of a link to a password only a hash is stored', async () => {
  const id = await make('password-links')
  const data = { tokenHash: 'linket selv' }
  await refused('password_links_hash_only', update('password-links', id, data))
})

test('an address waits for one letter of a kind', async () => {
  const { db } = await thePayload()
  const data = { email: 'to-breve@example.org', purpose: 'invited', attempts: 0 }
  await db.create({ collection: 'password-letters', data })
  await refused('password_letters_once', db.create({ collection: 'password-letters', data }))
})

test('a log-in in two steps has no half token left', async () => {
  const { db } = await thePayload()
  const { id: account } = await person('editor')
  const data = { account, steps: 2, tokenHash: 'x', beganAt: new Date(), seenAt: new Date() }
  await refused('sign_ins_steps', db.create({ collection: 'sign-ins', data }))
})

test('a call-back has a telephone that can be called', async () => {
  const id = await make('call-backs')
  await refused('call_backs_telephone_e164', update('call-backs', id, { telephone: '12' }))
})

test('an agreement becomes one expense', async () => {
  const { db } = await thePayload()
  const original = await make('expenses')
  const data = { ...(await contentOf(original)), fromAgreement: 'en-aftale' }
  await db.create({ collection: 'expenses', data })
  await refused('expenses_agreement_once', db.create({ collection: 'expenses', data }))
})

test('a message has one reader', async () => {
  const id = await make('messages')
  await refused('messages_one_reader', update('messages', id, { applicant: null }))
  const teacher = await make('teachers')
  await refused('messages_one_reader', update('messages', id, { teacher }))
})

test('a page is counted once a day', async () => {
  const { db } = await thePayload()
  const data = { page: '/prove', language: 'da', day: '2026-11-24', count: 1 }
  await db.create({ collection: 'visits', data })
  await refused('visits_once', db.create({ collection: 'visits', data }))
})

test('a team is followed by one made from it', async () => {
  const copyOf = await team()
  await update('teams', await team(), { copyOf })
  await refused('teams_copied_once', update('teams', await team(), { copyOf }))
})

test('a team has one tally at each mark', async () => {
  const hers = await team()
  await make('follow-ups', { team: hers })
  const { db } = await thePayload()
  const again = { team: hers, mark: '0' }
  await refused('follow_ups_once', db.create({ collection: 'follow-ups', data: again }))
})

test('a key is of the municipality, and of an open account', async () => {
  const keyHash = 'aftryk'
  for (const data of [{ role: 'editor' }, { role: 'municipality', disabled: true }]) {
    const id = await make('users')
    await refused('users_key_of_municipality', update('users', id, { ...data, keyHash }))
  }
})

describe('the log', () => {
  test('tells of a visit once a day', async () => {
    const { db } = await thePayload()
    const data = {
      at: daysFromNow(0),
      actor: 'kommunen',
      actorRole: 'municipality',
      action: 'visit',
      subject: 'reports',
    }
    await db.create({ collection: 'audit-events', data })
    await refused('audit_events_visit_once', db.create({ collection: 'audit-events', data }))
    await db.create({ collection: 'audit-events', data: { ...data, at: daysFromNow(-2) } })
    await db.create({ collection: 'audit-events', data: { ...data, subject: 'teams' } })
  })

  test('is neither changed nor shortened', async () => {
    const id = await make('audit-events')
    await refused('audit_events_append_only', update('audit-events', id, { reason: 'Omskrevet' }))
    const { db } = await thePayload()
    const where = { id: { equals: id } }
    await refused('audit_events_append_only', db.deleteOne({ collection: 'audit-events', where }))
    const emptied = await settled(rows('TRUNCATE audit_events'))
    expect(at(emptied.error, 'constraint')).toBe('audit_events_append_only')
  })
})

describe('a report that was handed in', () => {
  test('is neither changed nor lost, and stays the only one', async () => {
    const id = await make('reports')
    const { db } = await thePayload()
    const kept = 'reports_append_only'
    await refused(kept, update('reports', id, { handedInAt: daysFromNow(1) }))
    await refused(kept, db.deleteOne({ collection: 'reports', where: { id: { equals: id } } }))
    expect(at((await settled(rows('TRUNCATE reports'))).error, 'constraint')).toBe(kept)
    const [row] = await rows('SELECT grant_id FROM reports WHERE id = $1', [id])
    const again = { grant: row?.['grant_id'], handedInAt: daysFromNow(0), figures: {} }
    await refused('reports_once', db.create({ collection: 'reports', data: again }))
    const grant = String(row?.['grant_id'])
    const reportText = 'Skrevet bagefter'
    await refused('grants_report_text_stays', update('grants', grant, { reportText }))
  })

  test('comes after the account', async () => {
    const { db } = await thePayload()
    const data = { grant: await make('grants'), handedInAt: daysFromNow(0), figures: {} }
    await refused('reports_after_account', db.create({ collection: 'reports', data }))
  })
})

describe('what is allowed stays allowed', () => {
  const telephone = '+4520000099'

  test('a telephone on another team, and again after she withdrew', async () => {
    const hers = await team()
    const first = await applicant({ team: hers, telephone })
    await applicant({ team: await team(), telephone })
    await step('applicants', first, { status: 'withdrawn' })
    await expect(applicant({ team: hers, telephone })).resolves.toBeTypeOf('string')
  })

  test('an evening right after another, and one in place of a cancelled one', async () => {
    const hers = await team()
    const [at17, at20, at23] = [daysFromNow(-7), daysFromNow(-7, 3), daysFromNow(-7, 6)]
    const first = await make('sessions', { team: hers, startsAt: at17, endsAt: at20 })
    await make('sessions', { team: hers, startsAt: at20, endsAt: at23 })
    await update('sessions', first, { status: 'cancelled', cancelReason: 'Sne' })
    const instead = { team: hers, startsAt: at17, endsAt: at20 }
    await expect(make('sessions', instead)).resolves.toBeTypeOf('string')
  })

  test('a teacher who said no elsewhere, and a diploma in place of a revoked one', async () => {
    const teacher = await make('teachers')
    const asked = await make('agreements', { teacher })
    await step('agreements', asked, { status: 'declined' })
    await make('agreements', { teacher })
    const her = await applicant({ status: 'active', trainedEarlier: true })
    const first = await make('diplomas', { applicant: her })
    await step('diplomas', first, { revokedAt: daysFromNow(0), revokedReason: 'Stavet forkert' })
    await expect(make('diplomas', { applicant: her, reissueOf: first })).resolves.toBeTypeOf(
      'string',
    )
  })
})

async function refused(constraint: string, work: Promise<unknown>): Promise<void> {
  const { status, error } = await settled(work)
  tried.add()
  expect(status, String(error)).toBe(400)
  const { path, da } = constraints[constraint] ?? {}
  expect(listAt(error, 'data', 'errors')).toEqual([{ path, message: da }])
}

async function update(collection: CollectionSlug, id: string, data: Data): Promise<unknown> {
  const { db } = await thePayload()
  return db.updateOne({ collection, id, data })
}

/** As the operation above the adapter does: with all of the record, without which no list is stored. */
async function updateWhole(collection: CollectionSlug, id: string, data: Data): Promise<unknown> {
  const { db } = await thePayload()
  const record: unknown = await db.findOne({ collection, where: { id: { equals: id } } })
  return update(collection, id, { ...(typeof record === 'object' ? record : {}), ...data })
}

async function contentOf(expense: string): Promise<Data> {
  const [row] = await rows('SELECT * FROM expenses WHERE id = $1', [expense])
  return {
    grant: row?.['grant_id'],
    budgetLine: row?.['budget_line_id'],
    amount: 12_500,
    spentOn: daysFromNow(-1),
    payeeKind: 'shop',
    purpose: 'Modpostering',
    status: 'draft',
  }
}
