import { randomBytes } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { at, graphql } from '../support/doors'
import { applicant } from '../support/factories'
import { linkFor } from '../support/links'
import { person } from '../support/people'

vi.hoisted(() => vi.stubEnv('SIGN_UP_LIMIT', '20'))

const ask = async (token: string, address: string) => {
  const answer = await graphql('query ($token: String!) { herPage(token: $token) { name } }', {
    variables: { token },
    headers: { 'x-forwarded-for': address },
  })
  return { status: answer.errors[0]?.status ?? 200, page: at(answer.data, 'herPage') }
}

test('of a thousand guesses from one household a few are looked at, and none opens anything', async () => {
  const coordinator = await person('coordinator')
  const hers = await linkFor(coordinator, 'applicants', await applicant())
  // Right ones count for nothing: a community room shares an address.
  for (let turn = 0; turn < 30; turn += 1)
    expect(await ask(hers.token, '2001:db8:0:9::1')).toMatchObject({ status: 200 })
  let looked = 0
  for (let round = 0; round < 50; round += 1) {
    const guesses = Array.from({ length: 20 }, (_, turn) =>
      ask(randomBytes(32).toString('base64url'), `2001:db8:0:9::${round}${turn}`),
    )
    for (const { status, page } of await Promise.all(guesses)) {
      expect(page ?? null).toBeNull()
      expect([200, 429]).toContain(status)
      if (status === 200) looked += 1
    }
  }
  expect(looked).toBe(20)
  expect((await ask(hers.token, '2001:db8:0:9::1')).status).toBe(429)
  expect((await ask(hers.token, '2001:db8:0:8::1')).status).toBe(200)
})
