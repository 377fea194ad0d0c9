import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { constraints } from '@/database/constraints'
import { doors, rest } from '../support/doors'
import { make } from '../support/factories'
import type { People } from '../support/people'
import { people } from '../support/people'
import { tally } from '../support/tally'
import { ask } from './broken'
import { cases } from './cases'

const tried = tally('broken constraints, told in words')
let everyone: People

beforeAll(async () => {
  everyone = await people()
})
afterAll(tried.print)

const named = cases.map((one, index) => ({ ...one, name: `${one.constraint} ${index}` }))

describe.each(doors)('through %s', (door) => {
  test.each(named)('$name is a mistake that names its field', async (one) => {
    const { slug, singular, as = 'projectLeader', path } = one
    const answer = await ask(door, { slug, singular, as: everyone[as], ...(await one.break()) })
    tried.add()

    expect(answer.status, JSON.stringify(answer)).toBe(400)
    expect(answer.fields.map((field) => field.path)).toContain(
      path ?? constraints[one.constraint]?.path,
    )
    for (const { message } of answer.fields) expect(message).toMatch(danish)
  })
})

describe.each(doors)('four eyes, through %s', (door) => {
  const expenses = { slug: 'expenses', singular: 'Expense' }
  const approve = { status: 'approved' }

  test('who submitted an expense cannot approve it, and another can', async () => {
    const id = await make('expenses')
    const leader = everyone.projectLeader
    await rest('PATCH', `/api/expenses/${id}`, { as: leader, body: { status: 'submitted' } })
    const own = await ask(door, { ...expenses, as: leader, id, update: approve })
    tried.add()
    expect(own.status, JSON.stringify(own)).toBe(400)
    expect(own.fields.map((field) => field.path)).toEqual(['status'])
    for (const { message } of own.fields) expect(message).toMatch(danish)

    const other = await ask(door, { ...expenses, as: everyone.admin, id, update: approve })
    expect(other, JSON.stringify(other)).toMatchObject({ status: 200, fields: [] })
  })
})

/** A sentence in Danish: it has a word that English has not. */
const danish = /(^|\s)(ikke|skriv|skal|kan|er|har|på|til|eller|den|det|højst|hele|feltet)(\s|\.|,)/i

test('every constraint that a person can break is broken here', () => {
  const broken = new Set(cases.map(({ constraint }) => constraint))
  const left = Object.keys(constraints).filter(
    (name) => !broken.has(name) && name !== 'expenses_four_eyes',
  )
  expect(left.sort()).toEqual([
    // No field and no door leads to these; `beneath.test.ts` and `tests/hooks/budget.test.ts` break them.
    'audit_events_append_only',
    'audit_events_visit_once',
    'budget_lines_moved_by_answer',
    'budget_lines_reallocated_oere',
    'call_backs_telephone_e164',
    'expenses_agreement_once',
    'expenses_voided_once',
    'expenses_voucher_once',
    'follow_ups_once',
    'grants_report_text_stays',
    'messages_one_reader',
    'password_letters_once',
    'password_links_hash_only',
    'private_links_hash_only',
    'private_links_of_living',
    'private_links_one_holder',
    'private_links_one_live',
    'private_links_purpose_fits',
    'publications_recipient_of_newspaper',
    'reallocations_answer_day',
    'recovery_codes_once',
    'reports_after_account',
    'reports_append_only',
    'reports_once',
    'sign_ins_steps',
    'teams_copied_once',
    'users_key_of_municipality',
    'visits_once',
  ])
})
