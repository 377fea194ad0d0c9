import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, local, rest, rows, textAt } from '../support/doors'
import { admitted, applicant, daysFromNow, make, step, team } from '../support/factories'
import { canary, page, question, wishing } from './onHerPage'
import { dump, holding } from '../support/dump'
import { linkFor } from '../support/links'
import { person } from '../support/people'
import type { Person } from '../support/person'

let coordinator: Person
let hers: string
let her: string
let other: string
let evening: string
let token: string

beforeAll(async () => {
  coordinator = await person('coordinator')
  const mandatory = await make('modules', { title: 'Tavshed' })
  hers = await team({
    plan: [{ module: mandatory, mandatory: true }, { module: await make('modules') }],
    address: 'Prøvevej 1, Ballerup',
    wayThere: 'Ind ad den røde dør',
    minimumAttended: 2,
    maximumCaughtUp: 0,
  })
  her = await admitted(hers, { name: 'Prøve Hende', locale: 'so', note: 'hemmelig note' })
  other = await admitted(hers, { name: canary, note: canary })
  evening = await make('sessions', {
    team: hers,
    module: mandatory,
    kind: 'regular',
    startsAt: daysFromNow(7),
    endsAt: daysFromNow(7, 3),
    log: canary,
    place: null,
  })
  await make('evening-answers', { session: evening, applicant: other, answer: 'notComing' })
  await make('consents', { applicant: other, purpose: 'contact' })
  await make('agreements', { session: evening, teacher: await make('teachers', { name: canary }) })
  token = (await linkFor(coordinator, 'applicants', her)).token
})

describe('her page', () => {
  test('shows what is hers and nothing of anybody else', async () => {
    const shown = await page(token)
    expect(shown).toMatchObject({
      name: 'Prøve Hende',
      evenings: [{ id: evening, title: 'Tavshed', place: 'Prøvesalen', open: true, answer: null }],
      place: { address: 'Prøvevej 1, Ballerup', wayThere: 'Ind ad den røde dør' },
      progress: {
        done: 0,
        needed: 2,
        left: 2,
        reachable: true,
        passes: false,
        mandatoryMissing: ['Tavshed'],
        contractMissing: true,
        confidentialityMissing: true,
      },
      diplomaNameApproved: false,
      consents: [],
      erasureAsked: false,
    })
    expect(JSON.stringify(shown)).not.toContain(other)
    expect(JSON.stringify(shown)).not.toContain('hemmelig')
  })

  test('opens in her language, and is written down by its day alone', async () => {
    const { address, token: newer } = await linkFor(coordinator, 'applicants', her)
    expect(address).toMatch(/\/so\/min-side\/[\w-]{43}$/)
    await page(newer)
    const [row] = await rows(
      `select * from private_links where applicant_id = $1 and purpose = 'page' and revoked_at is null`,
      [her],
    )
    expect(row?.['last_used_on']).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(JSON.stringify(row)).not.toContain(newer)
    token = newer
  })

  test('is closed to every other token, and alike', async () => {
    const evenings = await linkFor(coordinator, 'agreements', await make('agreements'))
    const calendar = textAt(await page(token), 'calendar')
    const old = await linkFor(coordinator, 'applicants', other)
    await linkFor(coordinator, 'applicants', other)
    const expired = await applicant()
    const late = await linkFor(coordinator, 'applicants', expired)
    await rows(`update private_links set expires_at = now() where applicant_id = $1`, [expired])
    const wrong = [
      evenings.token,
      calendar,
      old.token,
      late.token,
      'A'.repeat(43),
      `${token}x`,
      token.slice(1),
      '',
      "' or 1=1 --",
      '\u0000'.repeat(43),
    ]
    for (const one of wrong) {
      const answer = await graphql(question, { variables: { token: one } })
      expect(answer.text).toBe('{"data":{"herPage":null}}')
      expect(await wishing(one, { wish: 'erase' })).toBe('closed')
    }
  })

  test('closes when staff close it, and when she leaves', async () => {
    const leaving = await applicant({ name: 'Prøve Går' })
    const first = await linkFor(coordinator, 'applicants', leaving)
    const closing = await rest('POST', `/api/applicants/${leaving}/link/revoke`, {
      as: coordinator,
      body: {},
    })
    expect(closing.json).toEqual({ revoked: 2 })
    expect(await page(first.token)).toBeNull()
    const second = await linkFor(coordinator, 'applicants', leaving)
    expect(await page(second.token)).toMatchObject({
      name: 'Prøve Går',
      evenings: [],
      progress: null,
    })
    await step('applicants', leaving, { status: 'withdrawn' })
    expect(await page(second.token)).toBeNull()
    const again = await rest('POST', `/api/applicants/${leaving}/link`, {
      as: coordinator,
      body: {},
    })
    expect(again.status).toBe(400)
    expect(again.text).toContain('Hun er stoppet')
  })
})

describe('what she says of an evening', () => {
  const answers = () =>
    rows('select answer from evening_answers where applicant_id = $1 and session_id = $2', [
      her,
      evening,
    ])

  test('is one answer, however often and how many at once she sends it', async () => {
    const coming = { wish: 'answer', session: evening, answer: 'coming' }
    const sent = await Promise.all(Array.from({ length: 6 }, () => wishing(token, coming)))
    expect(sent).toEqual(Array.from({ length: 6 }, () => 'done'))
    expect(await answers()).toEqual([{ answer: 'coming' }])
    expect(await wishing(token, { ...coming, answer: 'notComing' })).toBe('done')
    expect(await answers()).toEqual([{ answer: 'notComing' }])
    expect(at(await page(token), 'evenings', 0, 'answer')).toBe('notComing')
    // Of another time she is asked anew.
    await step('sessions', evening, { startsAt: daysFromNow(8), endsAt: daysFromNow(8, 3) })
    expect(at(await page(token), 'evenings', 0, 'answer')).toBeNull()
    expect(await wishing(token, { ...coming, answer: 'notComing' })).toBe('done')
    expect(at(await page(token), 'evenings', 0, 'answer')).toBe('notComing')
  })

  test('marks nobody', async () => {
    expect(await rows('select 1 from attendance where applicant_id = $1', [her])).toEqual([])
  })

  test('is of her own team’s evenings, before they begin', async () => {
    const strange = await make('sessions', { startsAt: daysFromNow(3), endsAt: daysFromNow(3, 2) })
    const over = await make('sessions', { team: hers })
    for (const session of [strange, over, 'x', '', '00000000-0000-4000-8000-000000000000'])
      expect(await wishing(token, { wish: 'answer', session, answer: 'coming' })).toBe('late')
    await step('sessions', evening, { status: 'cancelled', cancelReason: 'Sne' })
    expect(await wishing(token, { wish: 'answer', session: evening, answer: 'coming' })).toBe(
      'late',
    )
    expect(at(await page(token), 'evenings', 0)).toMatchObject({ cancelled: true, open: false })
  })
})

describe('the name on her diploma', () => {
  const stored = async () =>
    (
      await rows('select diploma_name, diploma_name_approved_at from applicants where id = $1', [
        her,
      ])
    )[0]

  test('is as she spells it, and approved by that', async () => {
    expect(await wishing(token, { wish: 'name', name: ' آمنة المثال ' })).toBe('done')
    expect(await stored()).toMatchObject({ diploma_name: 'آمنة المثال' })
    expect(await page(token)).toMatchObject({
      diplomaName: 'آمنة المثال',
      diplomaNameApproved: true,
    })
  })

  test('spelled otherwise by staff waits for her anew', async () => {
    const change = { as: coordinator, body: { diplomaName: 'Amina Prøve' } }
    await rest('PATCH', `/api/applicants/${her}`, change)
    expect(await page(token)).toMatchObject({
      diplomaName: 'Amina Prøve',
      diplomaNameApproved: false,
    })
    expect(await wishing(token, { wish: 'name', name: 'Amina Prøve' })).toBe('done')
    expect(at(await page(token), 'diplomaNameApproved')).toBe(true)
    await rest('PATCH', `/api/applicants/${her}`, { as: coordinator, body: { note: 'Ny' } })
    expect(at(await page(token), 'diplomaNameApproved')).toBe(true)
  })

  test('is not approved by staff through any field of theirs', async () => {
    const body = { diplomaName: 'Noget Andet', diplomaNameApprovedAt: daysFromNow(0) }
    await rest('PATCH', `/api/applicants/${her}`, { as: coordinator, body })
    expect((await stored())?.['diploma_name_approved_at']).toBeNull()
  })

  test('that cannot be is told in her language, and nothing is stored', async () => {
    const [problem] = listAt(await wishing(token, { wish: 'name', name: 'x' }))
    expect(problem).toMatchObject({ path: 'name', code: 'nameLength' })
    expect(textAt(problem, 'message')).toMatch(/magac/i)
    expect(await stored()).toMatchObject({ diploma_name: 'Noget Andet' })
  })
})

describe('what she has said yes to', () => {
  test('is hers to take back, and only hers', async () => {
    const mine = await make('consents', { applicant: her, purpose: 'diplomaName' })
    const [theirs] = await rows('select id from consents where applicant_id = $1', [other])
    expect(await page(token)).toMatchObject({ consents: [{ id: mine, purpose: 'diplomaName' }] })
    expect(await wishing(token, { wish: 'consent', consent: theirs?.['id'] })).toBe('late')
    expect(await wishing(token, { wish: 'consent', consent: mine })).toBe('done')
    expect(await wishing(token, { wish: 'consent', consent: mine })).toBe('done')
    expect(at(await page(token), 'consents')).toEqual([])
    const open = await rows('select id from consents where withdrawn_at is null and id = $1', [
      theirs?.['id'],
    ])
    expect(open).toHaveLength(1)
  })

  test('is told as a passport, and all that shows her or her child goes with one press', async () => {
    const [ends, story] = [daysFromNow(100), await make('stories', { title: 'Min vej' })]
    const ofStory = { applicant: her, purpose: 'story', story, channel: 'site' }
    await make('consents', { ...ofStory, medium: 'text' })
    await make('consents', { ...ofStory, medium: 'picture', forChild: true, expiresAt: ends })
    await make('consents', { ...ofStory, applicant: other, medium: 'text' })
    const contact = await make('consents', { applicant: her })
    const shown = listAt(await page(token), 'consents')
    expect(shown).toHaveLength(3)
    expect(shown).toContainEqual(
      expect.objectContaining({
        purpose: 'story',
        story: 'Min vej',
        channel: 'site',
        medium: 'picture',
        forChild: true,
        expiresAt: ends,
      }),
    )
    const pressed = [1, 2, 3].map(() => wishing(token, { wish: 'allConsents' }))
    expect(await Promise.all(pressed)).toEqual(['done', 'done', 'done'])
    expect(await page(token)).toMatchObject({ consents: [{ id: contact, medium: null }] })
    const kept = await rows(
      'select 1 from consents where story_id = $1 and withdrawn_at is null and applicant_id = $2',
      [story, other],
    )
    expect(kept).toHaveLength(1)
  })
})

test('a wish to be erased waits for the coordinator, and can be taken back', async () => {
  const asked = async () =>
    (await rows('select erasure_asked_at from applicants where id = $1', [her]))[0]
  expect(await wishing(token, { wish: 'erase' })).toBe('done')
  const first = await asked()
  expect(first?.['erasure_asked_at']).not.toBeNull()
  expect(await wishing(token, { wish: 'erase' })).toBe('done')
  expect(await asked()).toEqual(first)
  expect(at(await page(token), 'erasureAsked')).toBe(true)
  expect(await wishing(token, { wish: 'keep' })).toBe('done')
  expect((await asked())?.['erasure_asked_at']).toBeNull()
})

test.each(['municipality', 'editor'] as const)(
  '%s can neither make nor read a link',
  async (role) => {
    const as = await person(role)
    for (const [collection, id] of [
      ['applicants', her],
      ['teams', hers],
    ] as const)
      for (const path of ['link', 'link/revoke']) {
        const answer = await rest('POST', `/api/${collection}/${id}/${path}`, { as, body: {} })
        expect(answer.status).toBe(403)
      }
    for (const path of ['/api/private-links', '/api/private-links/count'])
      expect((await rest('GET', path, { as })).status).toBe(403)
    expect((await rest('GET', '/api/private-links', { as: coordinator })).status).toBe(403)
  },
)

test('no token stands anywhere in the database', async () => {
  const api = await local()
  expect(at(await api.count({ collection: 'private-links' }), 'totalDocs')).toBeGreaterThan(3)
  expect(holding(await dump(), token)).toEqual([])
})
