import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, rest, rows } from '../support/doors'
import { admitted, daysFromNow, make, step, team } from '../support/factories'
import { linkFor } from '../support/links'
import { person } from '../support/people'
import type { Person } from '../support/person'

const canary = 'kanariefugl'

const question = `query ($token: String!) { teacherPage(token: $token) {
  teacher status open cancelled startsAt endsAt place way { address wayThere map }
  title aim script women languages note } }`

const page = async (token: string) => {
  const answer = await graphql(question, { variables: { token } })
  expect(answer.errors).toEqual([])
  expect(answer.text).not.toContain(canary)
  return at(answer.data, 'teacherPage')
}

const mutation = `mutation ($token: String!, $answer: String!, $note: String) {
  teacherReply(token: $token, answer: $answer, note: $note, locale: "da") }`

const replying = async (token: string, answer: string, note?: string) => {
  const said = await graphql(mutation, { variables: { token, answer, note } })
  return (
    at(said.data, 'teacherReply') ?? listAt(said.json, 'errors', 0, 'extensions', 'data', 'errors')
  )
}

let coordinator: Person
let hers: string
let module: string

beforeAll(async () => {
  coordinator = await person('coordinator')
  module = await make('modules', { title: 'Krop', aim: 'At kende sin krop', script: 'Først te.' })
  hers = await team({ address: 'Prøvevej 1' })
  await admitted(hers, { name: canary, languages: ['so', 'da'], note: canary })
  await admitted(hers, { name: canary, languages: ['so', 'ar'] })
})

let lastDay = 5

/** A teacher asked about an evening of her own, and her link. */
async function asked(given: object = {}, days = (lastDay += 1)) {
  const session = await make('sessions', {
    team: hers,
    module,
    startsAt: daysFromNow(days),
    endsAt: daysFromNow(days, 3),
    ...given,
  })
  const agreement = await make('agreements', { session, note: canary })
  return { session, agreement, ...(await linkFor(coordinator, 'agreements', agreement)) }
}

const standing = async ({ session, agreement }: { session: string; agreement: string }) => {
  const [row] = await rows(
    `select s.status as evening, a.status as agreement from sessions s, agreements a
     where s.id = $1 and a.id = $2`,
    [session, agreement],
  )
  return `${String(row?.['evening'])} ${String(row?.['agreement'])}`
}

describe('a teacher’s page', () => {
  test('says what, when, where and for whom, and nobody’s name', async () => {
    const { token, address } = await asked()
    expect(address).toMatch(/\/da\/undervisning\/[\w-]{43}$/)
    const shown = await page(token)
    expect(shown).toMatchObject({
      status: 'asked',
      open: true,
      place: 'Prøvesalen',
      way: { address: 'Prøvevej 1' },
      title: 'Krop',
      aim: 'At kende sin krop',
      script: 'Først te.',
      women: 2,
      languages: ['ar', 'da', 'so'],
    })
  })

  test('is closed to a woman’s token, and hers to a teacher', async () => {
    const { token } = await asked()
    const her = await linkFor(coordinator, 'applicants', await admitted(hers, { name: 'Prøve' }))
    expect(await page(her.token)).toBeNull()
    const answer = await graphql('query ($token: String!) { herPage(token: $token) { name } }', {
      variables: { token },
    })
    expect(at(answer.data, 'herPage')).toBeNull()
    expect(await replying(her.token, 'confirm')).toBe('closed')
  })
})

describe('a teacher’s answer', () => {
  test('yes confirms the evening, once however often it is sent at once', async () => {
    const one = await asked()
    const sent = await Promise.all(
      Array.from({ length: 5 }, () =>
        replying(one.token, 'confirm', 'Jeg skal bruge en projektor'),
      ),
    )
    expect(new Set(sent)).toEqual(new Set(['confirmed']))
    expect(await standing(one)).toBe('confirmed confirmed')
    expect(at(await page(one.token), 'note')).toBe('Jeg skal bruge en projektor')
    expect(await replying(one.token, 'note', '')).toBe('confirmed')
    expect(at(await page(one.token), 'note')).toBeNull()
  })

  test('no frees the evening, closes the link, and is answered alike a second time', async () => {
    const one = await asked()
    expect(await replying(one.token, 'decline')).toBe('declined')
    expect(await standing(one)).toBe('planned declined')
    expect(await page(one.token)).toBeNull()
    expect(await replying(one.token, 'decline')).toBe('declined')
    expect(await replying(one.token, 'confirm')).toBe('closed')
    expect(await standing(one)).toBe('planned declined')
  })

  test('a yes is taken back afterwards', async () => {
    const one = await asked()
    await replying(one.token, 'confirm')
    expect(await replying(one.token, 'decline')).toBe('cancelled')
    expect(await standing(one)).toBe('planned cancelled')
  })

  test('yes and no at once: one of them, and the evening agrees', async () => {
    const one = await asked()
    await Promise.all([replying(one.token, 'confirm'), replying(one.token, 'decline')])
    expect(['planned declined', 'planned cancelled']).toContain(await standing(one))
  })

  test('a yes and staff’s cancelling at once leave no confirmed evening without a teacher', async () => {
    const one = await asked()
    await Promise.all([
      replying(one.token, 'confirm'),
      rest('PATCH', `/api/agreements/${one.agreement}`, {
        as: coordinator,
        body: { status: 'cancelled' },
      }),
    ])
    expect(['planned cancelled', 'confirmed confirmed']).toContain(await standing(one))
  })

  test('is too late once the evening has begun or is called off', async () => {
    const one = await asked()
    await rows(
      `update sessions set starts_at = now(), ends_at = now() + interval '1 hour' where id = $1`,
      [one.session],
    )
    expect(await replying(one.token, 'confirm')).toBe('late')
    await rows(
      `update sessions set starts_at = now() - interval '9 day', ends_at = now() - interval '8 day' where id = $1`,
      [one.session],
    )
    const off = await asked()
    await step('sessions', off.session, { status: 'cancelled', cancelReason: 'Sne' })
    expect(at(await page(off.token), 'cancelled')).toBe(true)
    expect(await replying(off.token, 'confirm')).toBe('late')
  })

  test('with a CPR number, or of no kind, is told in words', async () => {
    const one = await asked()
    const [cpr] = listAt(await replying(one.token, 'confirm', ['010100', '0000'].join('-')))
    expect(cpr).toMatchObject({ path: 'note', code: 'cprFound' })
    const [unknown] = listAt(await replying(one.token, 'perhaps'))
    expect(unknown).toMatchObject({ path: 'answer', code: 'choiceUnknown' })
    expect(await standing(one)).toBe('teacherAsked asked')
  })
})

test('a teacher is never in two places, also where two say so at once', async () => {
  const startsAt = daysFromNow(6000)
  const endsAt = daysFromNow(6000, 3)
  const evening = async () =>
    make('sessions', { team: await team(), startsAt, endsAt, kind: 'extra' })
  const sessions = [await evening(), await evening(), await evening()]
  const teacher = await make('teachers')
  const made = await Promise.all(
    sessions.map((session) =>
      rest('POST', '/api/agreements', {
        as: coordinator,
        body: { session, teacher, status: 'confirmed' },
      }),
    ),
  )
  expect(made.map(({ status }) => status).toSorted()).toEqual([201, 400, 400])
  const refused = made.find(({ status }) => status === 400)
  expect(refused?.text).toContain('Underviseren har allerede en aftale')
  const confirmed = await rows(
    `select count(*)::int as count from agreements where teacher_id = $1`,
    [teacher],
  )
  expect(confirmed).toEqual([{ count: 1 }])
})

test('reminding makes a new link, closes the old one and notes the day', async () => {
  const one = await asked()
  const path = `/api/agreements/${one.agreement}/remind`
  const reminded = await rest('POST', path, { as: coordinator, body: {} })
  expect(reminded.status).toBe(200)
  expect(await page(one.token)).toBeNull()
  const [row] = await rows('select reminded_at from agreements where id = $1', [one.agreement])
  expect(row?.['reminded_at']).not.toBeNull()
  const editor = await person('editor')
  expect((await rest('POST', path, { as: editor, body: {} })).status).toBe(403)
})
