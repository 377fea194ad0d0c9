import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canary, fillWithCanaries } from '../access/canaries'
import { graphql, question, rest, rows, type GraphQLAnswer } from '../support/doors'
import { make } from '../support/factories'
import type { People } from '../support/people'
import { people } from '../support/people'
import { tally } from '../support/tally'
import { addresses } from './attempts/addresses'
import type { Attempt, Prey, Sent } from './attempts/attempt'
import { changes } from './attempts/changes'
import { detours } from './attempts/detours'
import { forgeries } from './attempts/forgeries'
import { graphqlAttempts } from './attempts/graphql'
import { oddBodies } from './attempts/oddBodies'
import { questions } from './attempts/questions'

/**
 * What the matrix does not know. Whoever may see no person tries it, and gets none, changes
 * nothing, and brings nothing down.
 */
const attempts = [
  ...questions,
  ...addresses,
  ...changes,
  ...detours,
  ...forgeries,
  ...graphqlAttempts,
  ...oddBodies,
]
const tried = tally('hostile attempts')
let everyone: People
let prey: Prey

beforeAll(async () => {
  everyone = await people()
  await fillWithCanaries()
  prey = await somebodyElses()
})
afterAll(tried.print)

describe.each(['anonymous', 'municipality'] as const)('%s', (viewer) => {
  test.each(attempts)('$name', async (attempt: Attempt) => {
    const before = await everything()
    const { statuses, text } = await send(attempt.send(prey), viewer)
    tried.add()

    for (const status of statuses) expect(status, text).toBeLessThan(500)
    for (const secret of secrets()) expect(text).not.toContain(secret)
    expect(await everything()).toEqual(before)
  })
})

test('the coordinator would have found something, so there is something to find', async () => {
  const { text } = await rest('GET', '/api/applicants?limit=0', { as: everyone.coordinator })
  expect(text).toContain(canary)
})

test('there are more than a hundred', () => {
  expect(attempts.length).toBeGreaterThan(100)
})

async function send(sent: Sent, viewer: 'anonymous' | 'municipality') {
  const as = everyone[viewer]
  if ('graphql' in sent) {
    return told(await graphql(sent.graphql, { as, variables: sent.variables ?? {} }))
  }
  if ('question' in sent) {
    const { question: body, beside = '', headers = {} } = sent
    return told(await question(beside, { as, body, headers }))
  }
  const { method, path, body, headers = {} } = sent
  const answer = await rest(method, path, { as, headers, ...(body === undefined ? {} : { body }) })
  return { statuses: [answer.status], text: answer.text }
}

const told = ({ status, errors, text }: GraphQLAnswer) => ({
  statuses: [status, ...errors.flatMap((error) => error.status ?? [])],
  text,
})

/** A word of every person's record and closed field, and the names of other accounts. */
function secrets(): readonly string[] {
  return [canary, prey.userEmail, prey.receiptFile, everyone.admin?.email ?? '', 'root:x:0']
}

async function somebodyElses(): Promise<Prey> {
  const [applicant] = await rows('SELECT id FROM applicants LIMIT 1')
  const [session] = await rows('SELECT id, team_id FROM sessions LIMIT 1')
  const [expense] = await rows('SELECT id FROM expenses LIMIT 1')
  const [receipt] = await rows('SELECT filename FROM receipts LIMIT 1')
  const as = everyone.coordinator
  await rest('POST', '/api/payload-preferences/hers', { as, body: { value: { note: canary } } })
  const [preference] = await rows('SELECT id FROM payload_preferences LIMIT 1')
  return {
    applicant: String(applicant?.['id']),
    expense: String(expense?.['id']),
    receiptFile: String(receipt?.['filename']),
    draftStory: await make('stories', { title: `Kladde ${canary}` }),
    session: String(session?.['id']),
    team: String(session?.['team_id']),
    user: as?.id ?? '',
    userEmail: as?.email ?? '',
    preference: String(preference?.['id']),
  }
}

/**
 * All that is stored, as one number, but for what looking alone may leave behind, what was tried being
 * counted, and the wish for a letter, which anybody may have for any address.
 */
async function everything(): Promise<unknown> {
  const tables = await rows(`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
      AND tablename NOT IN ('sign_ins', 'audit_events', 'rate_limits', 'password_letters') ORDER BY 1`)
  const sums = tables.map(
    ({ name }) =>
      `(SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM "${String(name)}" t)`,
  )
  const [row] = await rows(`SELECT md5(concat(${sums.join(', ')})) AS sum`)
  return row
}
