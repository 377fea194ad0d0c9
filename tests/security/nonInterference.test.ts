import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { fillWithCanaries } from '../access/canaries'
import { graphql, rest } from '../support/doors'
import { people, type People } from '../support/people'
import { tally } from '../support/tally'
import { questions, type Question } from './anyQuestion'
import { changeWorlds } from './twoWorlds'

/**
 * Two worlds that differ only in what outsiders may not read answer them alike, byte for byte, whatever
 * they ask: through REST and GraphQL, by filter, order, selection, relation, version or count. The
 * worlds are one database, before and after all of that was changed beneath the rules, so that even
 * ids and times are the same.
 */
const asked = tally('questions to each of two worlds')
const answered = tally('of them answered with something')
let everyone: People

beforeAll(async () => {
  everyone = await people()
  await fillWithCanaries()
  // Some answers say as of when they are.
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(() => {
  asked.print()
  answered.print()
})

async function answerOf({ path, query, municipality }: Question): Promise<string> {
  const as = municipality ? everyone.municipality : null
  const answer =
    query === undefined ? await rest('GET', path, { as }) : await graphql(query, { as })
  if (answer.status === 200) answered.add()
  return `${answer.status} ${answer.text}`
}

test('outsiders cannot tell two worlds apart that differ in what is closed to them', async () => {
  const all = await questions(500 * inject('rounds'))
  const before: string[] = []
  for (const question of all) before.push(await answerOf(question))
  const known = await admin()
  expect(await changeWorlds()).toBeGreaterThan(40)
  // Otherwise nothing would be tried.
  expect(await admin()).not.toBe(known)
  const apart: string[] = []
  for (const [index, question] of all.entries()) {
    asked.add()
    const now = await answerOf(question)
    if (now !== before[index]) apart.push([JSON.stringify(question), before[index], now].join('\n'))
  }
  expect(apart).toEqual([])
  expect(answered.count).toBeGreaterThan(all.length / 2)
}, 1_800_000)

const admin = async () =>
  (await rest('GET', '/api/applicants?limit=100&depth=0', { as: everyone.admin })).text
