import { beforeAll, describe, expect, test } from 'vitest'
import { consentTextVersion } from '@/domain/consentText'
import { messageText } from '@/domain/messageText'
import { graphql, rows, thePayload } from '../support/doors'
import { applicant, make, team } from '../support/factories'
import { person } from '../support/people'
import { changing, done } from '../hooks/attempts'
import { applicantsWith, form, key, signingUp, signUpOf, telephone } from './signingUp'

/** Every column of all that one sign-up writes, as Payload would write it. */

let teamId: string
beforeAll(async () => {
  teamId = await team()
  const payload = await thePayload()
  const always = { quietFrom: '00:00', quietTo: '00:00' }
  await payload.updateGlobal({ slug: 'programme', data: always, depth: 0 })
})

type Row = Readonly<Record<string, unknown>>

/** Its moments and its own id are another each time: whether they are there is what is compared. */
const told = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (column === 'id') return [column, typeof value]
      return [column, value instanceof Date ? isOfNow(value) : value]
    }),
  )
const isOfNow = (moment: Date) => (Date.now() - moment.getTime() < 60_000 ? 'now' : moment)

/** What stands in each table about her, whole. */
async function writtenOf(her: unknown) {
  const of = async (question: string) => (await rows(question, [her])).map(told)
  return {
    applicants: await of('SELECT * FROM applicants WHERE id = $1'),
    languages: await of('SELECT * FROM applicants_languages WHERE parent_id = $1 ORDER BY "order"'),
    availability: await of(
      'SELECT * FROM applicants_availability WHERE parent_id = $1 ORDER BY "order"',
    ),
    consents: await of('SELECT * FROM consents WHERE applicant_id = $1'),
    signUps: await of('SELECT * FROM sign_ups WHERE applicant_id = $1'),
    messages: await of('SELECT * FROM messages WHERE applicant_id = $1'),
    audit: await of('SELECT * FROM audit_events WHERE person = $1::text ORDER BY subject'),
  }
}

const listed = (her: unknown, values: readonly string[]) =>
  values.map((value, index) => ({ order: index + 1, parent_id: her, value, id: 'string' }))

const empty = (...columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, null]))

const times = { created_at: 'now', updated_at: 'now' }

test('a stranger’s sign-up leaves these rows and no others', async () => {
  const poster = await make('posters')
  const [{ code: posterCode } = {}] = await rows('SELECT code FROM posters WHERE id = $1', [poster])
  const number = telephone()
  const input = form({
    name: 'Prøve Hver Kolonne',
    telephone: number,
    email: 'prove@example.org',
    languages: ['so', 'ar'],
    interpreter: true,
    availability: ['weekends', 'weekdayMornings'],
    note: 'Linje 1\nLinje "2" \\ \u{1F600}',
    locale: 'so',
    poster: posterCode,
  })
  const { code = '' } = await signingUp(input)
  const { applicant_id: her, content_hash: contentHash } = await signUpOf(code)
  const [consent] = await rows('SELECT id FROM consents WHERE applicant_id = $1', [her])
  const by = { id: 'string', at: 'now', door: 'graphql', action: 'create', person: her }
  const nobody = empty('actor', 'actor_role')

  expect(await writtenOf(her)).toStrictEqual({
    applicants: [
      {
        id: 'string',
        name: 'Prøve Hver Kolonne',
        telephone: number,
        email: 'prove@example.org',
        reach_through: false,
        interpreter: true,
        area: 'grantoften',
        locale: 'so',
        note: 'Linje 1\nLinje "2" \\ \u{1F600}',
        team_id: teamId,
        status: 'applied',
        status_changed_at: 'now',
        source: 'poster',
        poster_code: posterCode,
        trained_earlier: false,
        asked_at_end: false,
        asked_after6: false,
        asked_after12: false,
        ...empty('interview_at', 'interview_place', 'interview_note', 'waiting_order'),
        ...empty('offer_expires_at', 'offered_at', 'contract_signed_on', 'enrolled_at'),
        ...empty('confidentiality_signed_on', 'diploma_name', 'diploma_name_approved_at'),
        ...empty('pass_override_reason', 'pass_overridden_by', 'status_reason', 'left_reason'),
        ...empty('erasure_asked_at', 'age_band'),
        ...times,
      },
    ],
    languages: listed(her, ['ar', 'so']),
    availability: listed(her, ['weekdayMornings', 'weekends']),
    consents: [
      {
        id: 'string',
        applicant_id: her,
        purpose: 'contact',
        text_version: consentTextVersion,
        language: 'so',
        method: 'ticked',
        given_at: 'now',
        for_child: false,
        left_out: false,
        ...empty('channel', 'story_id', 'expires_at', 'withdrawn_at', 'medium'),
        ...times,
      },
    ],
    signUps: [
      {
        id: 'string',
        code,
        state: 'created',
        applicant_id: her,
        answers: null,
        locale: 'so',
        idempotency_key: input['idempotencyKey'],
        content_hash: contentHash,
        tries: '0',
        ...times,
      },
    ],
    messages: [
      {
        id: 'string',
        applicant_id: her,
        purpose: 'signUpReceipt',
        medium: 'sms',
        language: 'so',
        recipient: number,
        body: messageText('signUpReceipt', 'so', { code }),
        state: 'queued',
        key: `receipt ${code}`,
        attempts: '0',
        next_try_at: 'now',
        at_night: false,
        ...empty('sent_at', 'failure', 'reference', 'teacher_id', 'session_id', 'about'),
        ...times,
      },
    ],
    audit: [
      { ...by, ...nobody, subject: 'applicants', document: her, reason: '→ applied' },
      { ...by, ...nobody, subject: 'consents', document: consent?.['id'], reason: null },
    ],
  })
  expect(contentHash).toMatch(/^[0-9a-f]{64}$/)
  expect(await rows('SELECT sign_ups FROM posters WHERE id = $1', [poster])).toEqual([
    { sign_ups: '1' },
  ])
})

test('who asks to be called leaves the emptiest record', async () => {
  const number = telephone()
  const { code } = await signingUp({
    name: 'Prøve Ring',
    consent: true,
    idempotencyKey: key(),
    locale: 'da',
    source: 'callMe',
    telephone: number,
    poster: 'ZZZZZ',
  })
  const { applicant_id: her } = await signUpOf(code)
  const written = await writtenOf(her)
  expect(written.applicants).toMatchObject([
    {
      area: 'notSaid',
      source: 'callMe',
      interpreter: false,
      ...empty('email', 'note', 'poster_code'),
    },
  ])
  expect([written.languages, written.availability]).toEqual([[], []])
})

test('a woman whom a poster led to ask for a call came by the call', async () => {
  const poster = await make('posters')
  const [{ code: posterCode } = {}] = await rows('SELECT code FROM posters WHERE id = $1', [poster])
  const call = { source: 'callMe', telephone: telephone(), poster: posterCode }
  const { name, consent, idempotencyKey, locale } = form()
  const { code } = await signingUp({ name, consent, idempotencyKey, locale, ...call })
  const { applicant_id: her } = await signUpOf(code)
  const { applicants } = await writtenOf(her)
  expect(applicants).toMatchObject([{ source: 'callMe', poster_code: posterCode }])
})

describe('where staff see the answers first', () => {
  const answersOf = (number: string) => ({
    name: 'Prøve Tilmeldt',
    telephone: number,
    reachThrough: false,
    email: null,
    languages: ['da', 'ar'],
    interpreter: false,
    area: 'grantoften',
    availability: ['weekdayEvenings'],
    note: 'Vil gerne i gang',
    consent: true,
    source: 'form',
    locale: 'tr',
    consentTextVersion,
  })

  test('a known telephone leaves answers, a receipt to her, and nothing beside', async () => {
    const number = telephone()
    const known = await applicant({ telephone: number, team: teamId, locale: 'da' })
    const before = await writtenOf(known)
    const { code = '' } = await signingUp(form({ telephone: number, locale: 'tr' }))
    const { signUps, messages, ...rest } = await writtenOf(known)
    expect(rest).toStrictEqual({
      applicants: before.applicants,
      languages: before.languages,
      availability: before.availability,
      consents: before.consents,
      audit: before.audit,
    })
    expect(signUps).toMatchObject([{ state: 'pending', answers: answersOf(number), tries: '0' }])
    expect(messages).toMatchObject([
      { body: messageText('signUpReceipt', 'tr', { code }), language: 'tr', recipient: number },
    ])
  })

  test('of two records with one telephone, the answers wait beside the older', async () => {
    const number = telephone()
    const older = await applicant({ telephone: number, team: await team({ status: 'planned' }) })
    await applicant({ telephone: number, team: teamId })
    const { code } = await signingUp(form({ telephone: number }))
    expect(await signUpOf(code)).toMatchObject({ state: 'pending', applicant_id: older })
  })

  test('a program’s counts to no poster, is of nobody and writes no other row', async () => {
    const poster = await make('posters')
    const [{ code: posterCode } = {}] = await rows('SELECT code FROM posters WHERE id = $1', [
      poster,
    ])
    const counts = () =>
      rows(`SELECT (SELECT count(*) FROM applicants) AS applicants,
        (SELECT count(*) FROM consents) AS consents, (SELECT count(*) FROM messages) AS messages,
        (SELECT count(*) FROM audit_events) AS audit, (SELECT sum(sign_ups) FROM posters) AS posters`)
    const before = await counts()
    const number = telephone()
    const sent = form({ telephone: number, trap: 'x', poster: posterCode, locale: 'tr' })
    const row = await signUpOf((await signingUp(sent)).code)
    expect(row).toMatchObject({ state: 'pending', applicant_id: null, answers: answersOf(number) })
    expect(await counts()).toEqual(before)
  })

  test('what staff take over makes the record that a stranger’s sign-up makes', async () => {
    const coordinator = await person('coordinator')
    const [one, other] = [telephone(), telephone()]
    const row = await signUpOf((await signingUp(form({ telephone: one, trap: 'x' }))).code)
    done(await changing('sign-ups', String(row['id']), { state: 'takenOver' }, coordinator))
    await signingUp(form({ telephone: other }))
    const whole = async (number: string) => {
      const [her] = await applicantsWith(number)
      const written = await writtenOf(her?.['id'])
      const without = ({ parent_id: _, applicant_id: __, telephone: ___, ...kept }: Row) => kept
      const { applicants, languages, availability, consents } = written
      return [applicants, languages, availability, consents].map((list) => list.map(without))
    }
    expect(await whole(one)).toStrictEqual(await whole(other))
  })
})

test('the log names the account that signed her up', async () => {
  const coordinator = await person('coordinator')
  const number = telephone()
  const input = form({ telephone: number })
  const asked = 'mutation ($input: SignUpInput!) { signUp(input: $input) { code } }'
  expect((await graphql(asked, { as: coordinator, variables: { input } })).errors).toEqual([])
  const [her] = await applicantsWith(number)
  const by = { actor: coordinator.id, actor_role: 'coordinator', door: 'graphql' }
  expect((await writtenOf(her?.['id'])).audit).toMatchObject([by, by])
})
