import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { at, graphql, operation, rest, rows } from '../support/doors'
import type { Data } from '../support/factories'
import { people } from '../support/people'

const newToken = () => randomBytes(32).toString('base64url')

const saving = async (token: string, answers: Data) =>
  operation('SaveSignUpDraft', { token, answers })

const reading = async (token: string) => {
  const answer = await graphql(
    `
      query ($token: String!) {
        signUpDraft(token: $token) {
          name
          telephone
          reachThrough
          email
          languages
          interpreter
          area
          availability
          note
          consent
        }
      }
    `,
    { variables: { token } },
  )
  return at(answer.data, 'signUpDraft')
}

const deleting = (token: string) =>
  graphql('mutation ($token: String!) { deleteSignUpDraft(token: $token) }', {
    variables: { token },
  })

const rowsOf = (token: string) =>
  rows('select * from signup_drafts where token_hash = $1', [
    createHash('sha256').update(token).digest('hex'),
  ])

const answers = {
  name: 'Prøve Kladde',
  telephone: '20 00',
  reachThrough: false,
  email: 'ikke færdig',
  languages: ['ar'],
  interpreter: true,
  area: 'grantoften',
  availability: ['weekends'],
  note: 'Jeg vil',
  consent: false,
}

describe('a draft', () => {
  test('keeps what she typed, right or wrong, until she goes on', async () => {
    const token = newToken()
    expect(await reading(token)).toBeNull()
    expect(at((await saving(token, answers)).data, 'saveSignUpDraft')).toBe(true)
    expect(await reading(token)).toEqual(answers)
    await saving(token, { ...answers, telephone: '20 00 00 01' })
    expect(await reading(token)).toEqual({ ...answers, telephone: '20 00 00 01' })
    expect(await rowsOf(token)).toHaveLength(1)
  })

  test('is seen with no other token, and stands under its hash alone', async () => {
    const token = newToken()
    await saving(token, answers)
    const others = [
      newToken(),
      token.slice(0, -1),
      `${token}A`,
      createHash('sha256').update(token).digest('hex'),
      '',
      '%',
      "' or 1=1 --",
    ]
    for (const other of others) expect(await reading(other)).toBeNull()
    for (const other of others) await deleting(other)
    expect(await reading(token)).toEqual(answers)
    const stored = JSON.stringify(await rows('select * from signup_drafts'))
    expect(stored).not.toContain(token)
  })

  test('is gone after 24 hours, also from the database, and she can begin anew', async () => {
    const token = newToken()
    await saving(token, answers)
    const [row] = await rowsOf(token)
    const hours = (Date.parse(String(row?.['expires_at'])) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThanOrEqual(24)
    const old = `update signup_drafts set expires_at = now() - interval '1 minute' where id = $1`
    await rows(old, [row?.['id']])
    expect(await reading(token)).toBeNull()
    expect(at((await saving(token, { name: 'Prøve Igen' })).data, 'saveSignUpDraft')).toBe(true)
    expect(at(await reading(token), 'name')).toBe('Prøve Igen')

    const [again] = await rowsOf(token)
    await rows(old, [again?.['id']])
    await saving(newToken(), answers)
    expect(await rowsOf(token)).toEqual([])
  })

  test('is deleted when she asks, at once and entirely', async () => {
    const token = newToken()
    await saving(token, answers)
    expect(at((await deleting(token)).data, 'deleteSignUpDraft')).toBe(true)
    expect(await reading(token)).toBeNull()
    expect(await rowsOf(token)).toEqual([])
    expect(at((await deleting(token)).data, 'deleteSignUpDraft')).toBe(true)
  })

  test('of two tabs at once is one', async () => {
    for (let round = 0; round < 3; round += 1) {
      const token = newToken()
      const saved = await Promise.all(
        Array.from({ length: 8 }, (_, turn) => saving(token, { name: `Prøve ${turn}` })),
      )
      expect(saved.map(({ data }) => at(data, 'saveSignUpDraft'))).toEqual(
        Array.from({ length: 8 }, () => true),
      )
      expect(await rowsOf(token)).toHaveLength(1)
    }
  })

  test('kept and deleted at once is one or none, and neither fails', async () => {
    for (let round = 0; round < 10; round += 1) {
      const token = newToken()
      await saving(token, { name: 'Første side' })
      const answers = await Promise.all([
        saving(token, { name: 'Anden side' }),
        deleting(token),
        saving(token, { name: 'Tredje side' }),
        deleting(token),
      ])
      expect(answers.flatMap(({ errors }) => errors)).toEqual([])
      expect((await rowsOf(token)).length).toBeLessThan(2)
    }
  })

  test('is never what fails: signs that cannot be stored are left out', async () => {
    for (const text of ['a\u0000b', '\ud83d', 'x\udc00y', '🙂', 'ع\u202e', 'a'.repeat(900)]) {
      const token = newToken()
      const typed = { name: text, note: text, email: text, telephone: text }
      const lists = { languages: [text.slice(0, 9)], availability: [text.slice(0, 9)] }
      const saved = await saving(token, { ...typed, ...lists, area: text.slice(0, 9) })
      expect(at(saved.data, 'saveSignUpDraft'), saved.text).toBe(true)
      const kept = text.replaceAll('\u0000', '').toWellFormed()
      expect(at(await reading(token), 'name')).toBe(kept)
    }
  })

  test('that is far too long, or under a token that can be guessed, is not kept', async () => {
    const token = newToken()
    for (const [under, given] of [
      [token, { name: 'a'.repeat(10_001) }],
      [token, { languages: Array.from({ length: 41 }, () => 'da') }],
      ['kort', answers],
      [`${token} `, answers],
      ['a'.repeat(65), answers],
    ] as const) {
      const answer = await saving(under, given)
      expect(at(answer.data, 'saveSignUpDraft'), answer.text).toBe(false)
    }
    expect(await rowsOf(token)).toEqual([])
  })
})

test('no generated API reaches a draft, whoever asks', async () => {
  await saving(newToken(), answers)
  const everyone = await people()
  for (const as of Object.values(everyone)) {
    for (const address of ['/api/signup-drafts', '/api/signup-drafts/count']) {
      const seen = await rest('GET', address, { as })
      expect(seen.status).toBeGreaterThanOrEqual(400)
      expect(seen.text).not.toContain('Prøve Kladde')
    }
    for (const query of ['{ SignupDrafts { totalDocs } }', '{ SignUpDrafts { totalDocs } }'])
      expect((await graphql(query, { as })).text).toContain('Cannot query field')
  }
})
