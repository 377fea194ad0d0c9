import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { constraints } from '@/database/constraints'
import { doors } from '../support/doors'
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

/** A sentence in Danish: it has a word that English has not. */
const danish = /(^|\s)(ikke|skriv|skal|kan|er|har|på|til|eller|den|det|højst|hele|feltet)(\s|\.|,)/i

test('every constraint that a person can break is broken here', () => {
  const broken = new Set(cases.map(({ constraint }) => constraint))
  const left = Object.keys(constraints).filter((name) => !broken.has(name))
  expect(left.sort()).toEqual([
    // No field and no door leads to these; `beneath.test.ts` breaks them.
    'audit_events_append_only',
    'expenses_four_eyes',
    'expenses_voided_once',
    'expenses_voucher_once',
  ])
})
