import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { messageText } from '@/domain/messageText'
import { copenhagenTime } from '@/domain/time'
import { seemsAutomatic } from '@/domain/trap'
import { graphql, rows, thePayload } from '../support/doors'
import { applicant, team } from '../support/factories'
import { person } from '../support/people'
import { changing, done, refused } from '../hooks/attempts'
import { applicantsWith, form, signingUp, signUpOf, telephone } from './signingUp'

/** A draft that was begun so many seconds ago; its token. */
async function draftOf(seconds: number): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await graphql(
    'mutation ($token: String!) { saveSignUpDraft(token: $token, answers: { name: "Prøve" }) }',
    { variables: { token } },
  )
  await rows(
    `UPDATE signup_drafts SET created_at = now() - make_interval(secs => $1)
     WHERE created_at = (SELECT max(created_at) FROM signup_drafts WHERE created_at <= now())`,
    [seconds],
  )
  return token
}

test('who fills in what nobody sees, or is through at once, seems to be a program', () => {
  expect(seemsAutomatic({}, null)).toBe(false)
  expect(seemsAutomatic({ trap: ' ' }, 2000)).toBe(false)
  expect(seemsAutomatic({ trap: 'x' }, null)).toBe(true)
  expect(seemsAutomatic({}, 1999)).toBe(true)
})

describe('what a program seems to have sent', () => {
  const tells = {
    trap: async () => ({ trap: 'x' }),
    // Dated ahead, so that it is hasty however slow the machine is.
    haste: async () => ({ draft: await draftOf(-60) }),
  }

  test.each(Object.entries(tells))('is kept aside and answered alike: %s', async (_, tell) => {
    const number = telephone()
    const { code, text } = await signingUp(form({ telephone: number, ...(await tell()) }))
    const usual = await signingUp(form({ draft: await draftOf(60) }))
    expect(text.replace(String(code), '')).toBe(usual.text.replace(String(usual.code), ''))
    expect(await applicantsWith(number)).toEqual([])
    const row = await signUpOf(code)
    expect(row).toMatchObject({ state: 'pending', applicant_id: null })
    expect(row['answers']).toMatchObject({ telephone: number })
    expect(await signUpOf(usual.code)).toMatchObject({ state: 'created' })
    expect(await rows('SELECT 1 FROM messages WHERE recipient = $1', [number])).toEqual([])
  })

  test('gets its record and consent when staff believe it', async () => {
    const teamId = await team()
    const coordinator = await person('coordinator')
    const number = telephone()
    const sent = form({ telephone: number, trap: 'x', note: 'Hej', locale: 'so' })
    const row = await signUpOf((await signingUp(sent)).code)
    done(await changing('sign-ups', String(row['id']), { state: 'takenOver' }, coordinator))
    const [her] = await applicantsWith(number)
    expect(her).toMatchObject({
      name: 'Prøve Tilmeldt',
      note: 'Hej',
      locale: 'so',
      status: 'applied',
      source: 'form',
      team_id: teamId,
    })
    expect(
      await rows('SELECT language FROM consents WHERE applicant_id = $1', [her?.['id']]),
    ).toEqual([{ language: 'so' }])
    expect(await signUpOf(String(row['code']))).toMatchObject({ applicant_id: her?.['id'] })
  })

  test('gets none when her number has one by then, or nothing is left of it', async () => {
    const coordinator = await person('coordinator')
    const number = telephone()
    await team()
    const first = await signUpOf((await signingUp(form({ telephone: number, trap: 'x' }))).code)
    await signingUp(form({ telephone: number }))
    const late = await changing(
      'sign-ups',
      String(first['id']),
      { state: 'takenOver' },
      coordinator,
    )
    expect(late.status).toBe(400)
    expect(await applicantsWith(number)).toHaveLength(1)

    const second = await signUpOf((await signingUp(form({ trap: 'x' }))).code)
    await rows(`UPDATE sign_ups SET answers = '{"wish":"erase"}' WHERE id = $1`, [second['id']])
    refused(
      await changing('sign-ups', String(second['id']), { state: 'takenOver' }, coordinator),
      'state',
      /ingen svar/,
    )
  })
})

describe('the receipt as a message', () => {
  const queued = (recipient: string) =>
    rows('SELECT medium, language, body, state FROM messages WHERE recipient = $1', [recipient])

  test('waits for her telephone, in her language and in words that give nothing away', async () => {
    const number = telephone()
    const { code = '' } = await signingUp(form({ telephone: number, locale: 'tr' }))
    const body = messageText('signUpReceipt', 'tr', { code })
    expect(body).toContain(code)
    expect(body).not.toMatch(/bydelsm|kurs|course/i)
    expect(await queued(number)).toEqual([{ medium: 'sms', language: 'tr', body, state: 'queued' }])
  })

  test('is in the language of this sign-up, and keeps the quiet hours', async () => {
    const number = telephone()
    await applicant({ telephone: number, locale: 'so' })
    const hour = (shift: number) => copenhagenTime(new Date(Date.now() + shift * 60 * 60_000))
    await (
      await thePayload()
    ).updateGlobal({
      slug: 'programme',
      data: { quietFrom: hour(-1), quietTo: hour(2) },
      depth: 0,
    })
    await signingUp(form({ telephone: number, locale: 'tr' }))
    const [row] = await rows(
      'SELECT language, key, at_night, next_try_at FROM messages WHERE recipient = $1',
      [number],
    )
    expect(row).toMatchObject({ language: 'tr', at_night: false })
    expect(Number(row?.['next_try_at'])).toBeGreaterThan(Date.now() + 60 * 60_000)
  })

  test('goes to her e-mail where she gave no number, and nowhere where she gave neither', async () => {
    const email = `prove-${randomBytes(4).toString('hex')}@example.org`
    const given = { telephone: null, reachThrough: true }
    await signingUp(form({ ...given, email }))
    expect(await queued(email)).toMatchObject([{ medium: 'email', state: 'queued' }])
    const before = await rows('SELECT count(*) FROM messages')
    await signingUp(form(given))
    expect(await rows('SELECT count(*) FROM messages')).toEqual(before)
  })

  test('is one for one press, and the same for a number that was known', async () => {
    const number = telephone()
    await applicant({ telephone: number })
    const input = form({ telephone: number })
    const { code = '' } = await signingUp(input)
    await signingUp(input)
    expect(await queued(number)).toEqual([
      {
        medium: 'sms',
        language: 'da',
        body: messageText('signUpReceipt', 'da', { code }),
        state: 'queued',
      },
    ])
  })
})

test.each([
  // A stranger's is refused before any of it is done, an account's from the second on.
  ['a stranger', null, [0, 0, 0]],
  ['an account', 'municipality', [1, 0, 0]],
] as const)(
  'one request of %s is one deed, whatever its aliases and fragments ask for',
  async (_, role, women) => {
    const as = role === null ? null : await person(role)
    const forms = [form(), form(), form()]
    const [a, b, c] = forms
    const answer = await graphql(
      `
        mutation ($a: SignUpInput!, $b: SignUpInput!, $c: SignUpInput!) {
          a: signUp(input: $a) {
            code
          }
          ...More
        }
        fragment More on Mutation {
          b: signUp(input: $b) {
            code
          }
          c: signUp(input: $c) {
            code
          }
        }
      `,
      { as, variables: { a, b, c } },
    )
    expect(answer.errors[0]).toMatchObject({ status: 400, message: 'One mutation a request.' })
    const found = await Promise.all(forms.map(({ telephone: number }) => applicantsWith(number)))
    expect(found.map((one) => one.length)).toEqual(women)
  },
)
