import { describe, expect, test } from 'vitest'
import { at, graphql, listAt, rows } from '../support/doors'
import { admitted, make, publishedStory, step, team } from '../support/factories'
import { applicantsWith, form, signingUp, signUpOf, telephone } from './signingUp'

type Answer = { readonly outcome: unknown; readonly problems: readonly unknown[]; text: string }

async function asking(code: unknown, contact: unknown, wish: unknown): Promise<Answer> {
  const answer = await graphql(
    `
      mutation ($code: String, $contact: String, $wish: String) {
        changeApplication(code: $code, contact: $contact, wish: $wish, locale: "da")
      }
    `,
    { variables: { code, contact, wish } },
  )
  const [error] = listAt(answer.json, 'errors')
  const problems = listAt(error, 'extensions', 'data', 'errors').map((one) => at(one, 'code'))
  return { outcome: at(answer.data, 'changeApplication'), problems, text: answer.text }
}

async function signedUp(given = {}) {
  const number = telephone()
  const { code } = await signingUp(form({ telephone: number, ...given }))
  const { applicant_id: id } = await signUpOf(code)
  return { code, number, id: String(id) }
}
const statusOf = async (id: string) =>
  (await rows('SELECT status FROM applicants WHERE id = $1', [id]))[0]?.['status']

describe('withdrawing by the receipt’s code', () => {
  test('works with the telephone however it is typed', async () => {
    const { code = '', number, id } = await signedUp()
    const eastern = number
      .slice(3)
      .replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
    const typed = `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`
    expect((await asking(typed, eastern, 'withdraw')).outcome).toBe('withdrawn')
    expect(await statusOf(id)).toBe('withdrawn')
    expect((await asking(code, number, 'withdraw')).outcome).toBe('withdrawn')
  })

  test('or with the e-mail of whoever gave no telephone', async () => {
    const given = { telephone: null, reachThrough: true, email: 'Prove@example.org' }
    const { code, id } = await signedUp(given)
    expect((await asking(code, ' prove@EXAMPLE.org', 'withdraw')).outcome).toBe('withdrawn')
    expect(await statusOf(id)).toBe('withdrawn')
  })

  test('is for a person to do once she is on the course', async () => {
    const { code, number, id } = await signedUp()
    await rows(`UPDATE applicants SET status = 'attending' WHERE id = $1`, [id])
    expect((await asking(code, number, 'withdraw')).outcome).toBe('asked')
    expect(await statusOf(id)).toBe('attending')
  })
})

describe('erasing by the receipt’s code', () => {
  test('leaves nothing of her anywhere', async () => {
    const { code, number, id } = await signedUp({ name: 'Prøve Slettes', note: 'Slettes helt' })
    await signingUp(form({ telephone: number, name: 'Prøve Slettes Igen' }))
    await make('messages', { applicant: id, body: 'Hej Prøve Slettes' })
    expect((await asking(code, number, 'erase')).outcome).toBe('erased')
    const tables = await rows(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    )
    for (const { name } of tables) {
      const found = await rows(
        `SELECT 1 FROM "${String(name)}" t WHERE t::text LIKE '%Slettes%' OR t::text LIKE $1`,
        [`%${number}%`],
      )
      expect([name, found.length]).toEqual([name, 0])
    }
    const [audited] = await rows(
      `SELECT document FROM audit_events WHERE action = 'erase' AND document = $1`,
      [id],
    )
    expect(audited).toEqual({ document: id })
    // Pressed twice it is done once, and told twice; to ask for something else it is too late.
    expect((await asking(code, number, 'erase')).outcome).toBe('erased')
    expect((await asking(code, '20000098', 'erase')).problems).toEqual(['codeWrong'])
    expect((await asking(code, number, 'withdraw')).problems).toEqual(['codeWrong'])
  })

  test('is asked of a person where a story has her consent, for it has to come down too', async () => {
    const { code, number, id } = await signedUp()
    const story = await publishedStory()
    await make('consents', {
      applicant: id,
      purpose: 'story',
      channel: 'site',
      medium: 'text',
      story,
    })
    expect((await asking(code, number, 'erase')).outcome).toBe('asked')
    expect((await applicantsWith(number))[0]?.['erasure_asked_at']).not.toBeNull()
  })

  test('is asked of a person where an evening or a diploma knows her', async () => {
    const { code, number, id } = await signedUp()
    const teamId = await team()
    const session = await make('sessions', { team: teamId })
    await rows(`UPDATE applicants SET status = 'attending', team_id = $2 WHERE id = $1`, [
      id,
      teamId,
    ])
    await make('attendance', { session, applicant: id })
    expect((await asking(code, number, 'erase')).outcome).toBe('asked')
    expect(await applicantsWith(number)).toMatchObject([{ status: 'attending' }])
    expect((await applicantsWith(number))[0]?.['erasure_asked_at']).not.toBeNull()
  })
})

describe('the code of a sign-up whose telephone was known', () => {
  test.each(['withdraw', 'erase'])('does not open her application: %s', async (wish) => {
    const { number, id } = await signedUp({ name: 'Prøve Kendt' })
    const second = await signingUp(form({ telephone: number, name: 'Prøve Fremmed' }))
    const stranger = await signedUp()
    const done = await asking(second.code, number, wish)
    expect(done.text).toBe((await asking(stranger.code, stranger.number, wish)).text)

    expect(await applicantsWith(number)).toMatchObject([{ id, status: 'applied' }])
    const row = await signUpOf(second.code)
    expect(row).toMatchObject({ state: 'pending', answers: { wish } })
    expect(JSON.stringify(row)).not.toContain('Fremmed')
  })

  test('is refused with another number', async () => {
    const { number } = await signedUp()
    const second = await signingUp(form({ telephone: number, name: 'Prøve Fremmed' }))
    expect((await asking(second.code, '20000099', 'erase')).problems).toEqual(['codeWrong'])
    expect(await signUpOf(second.code)).toMatchObject({ answers: { name: 'Prøve Fremmed' } })
  })
})

describe('whoever does not have both', () => {
  test('is answered alike: no such code, another’s number, or locked', async () => {
    const { code, number, id } = await signedUp()
    const unknown = await asking('3479CFHJ', number, 'erase')
    const wrong = []
    for (let index = 0; index < 5; index += 1) wrong.push(await asking(code, '20000099', 'erase'))
    const locked = await asking(code, number, 'erase')
    expect(new Set([unknown, ...wrong, locked].map(({ text }) => text)).size).toBe(1)
    expect(locked.problems).toEqual(['codeWrong'])
    expect(await statusOf(id)).toBe('applied')
  })

  test('has five tries, not six, also when all are at once', async () => {
    const { code, number } = await signedUp()
    await Promise.all(Array.from({ length: 8 }, () => asking(code, '20000099', 'withdraw')))
    const [row] = await rows('SELECT tries FROM sign_ups WHERE code = $1', [code])
    expect(Number(row?.['tries'])).toBe(5)
    expect((await asking(code, number, 'withdraw')).problems).toEqual(['codeWrong'])
  })

  test('and right ones cost none', async () => {
    const { code, number } = await signedUp()
    for (let index = 0; index < 7; index += 1)
      expect((await asking(code, number, 'withdraw')).outcome).toBe('withdrawn')
  })

  test.each([
    [null, null, null, ['codeMissing', 'codeContactMissing', 'wishMissing']],
    ['', ' ', 'burn', ['codeMissing', 'codeContactMissing', 'wishMissing']],
    ['hej', '20000001', 'erase', ['codeWrong']],
  ])('%j %j %j is told %j', async (code, contact, wish, problems) => {
    expect((await asking(code, contact, wish)).problems).toEqual(problems)
  })

  test('an admitted woman frees her seat', async () => {
    const teamId = await team({ capacity: 1 })
    const number = telephone()
    const id = await admitted(teamId, { telephone: number })
    const code = 'HJKMNPRT'.replace('M', 'K')
    await make('sign-ups', { applicant: id, code, state: 'created' })
    expect((await asking(code, number, 'withdraw')).outcome).toBe('withdrawn')
    await step('applicants', await admitted(teamId), {})
  })
})
