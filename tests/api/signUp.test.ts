import { beforeAll, describe, expect, test } from 'vitest'
import { locales } from '@/domain/locales'
import { publicDa } from '@/domain/problemWords/da'
import { consentTextVersion } from '@/domain/consentText'
import { at, graphql, local, rest, rows } from '../support/doors'
import { applicant, team } from '../support/factories'
import type { Answered } from './signingUp'
import { applicantsWith, cpr, form, key, signingUp, signUpOf, telephone } from './signingUp'

let teamId: string
beforeAll(async () => {
  teamId = await team({ capacity: 60 })
})

const receipt = /^[3479CFHJKMNPRTWXY]{8}$/

describe('a sign-up', () => {
  test('is answered by a receipt code and nothing else', async () => {
    const answer = await signingUp(form())
    expect(answer.code).toMatch(receipt)
    expect(JSON.parse(answer.text)).toEqual({ data: { signUp: { code: answer.code } } })
  })

  test('has no other field to ask for', async () => {
    const types = await graphql('mutation { signUp(input: { locale: "da" }) { id } }')
    expect(types.text).toMatch(/Cannot query field/)
    const more = { ...form(), status: 'admitted', team: teamId }
    expect((await signingUp(more)).text).toMatch(/not defined by type|status/)
  })

  test('is kept as she wrote it, in the team that is recruiting', async () => {
    const input = form({
      name: '  آمنة المثال ',
      telephone: '٢٠ ٠٠ ٠٠ ٠٠',
      reachThrough: true,
      email: 'prove@example.org',
      languages: ['so', 'ar', 'ar'],
      interpreter: true,
      area: 'hedeMaglepark',
      availability: ['weekends', 'weekdayMornings'],
      note: 'Linje 1\r\nLinje 2',
      locale: 'ar',
    })
    const { code } = await signingUp(input)
    const { applicant_id: id } = await signUpOf(code)
    const api = await local()
    expect(await api.findByID({ collection: 'applicants', id, depth: 0 })).toMatchObject({
      name: 'آمنة المثال',
      telephone: '+4520000000',
      reachThrough: true,
      email: 'prove@example.org',
      languages: ['ar', 'so'],
      interpreter: true,
      area: 'hedeMaglepark',
      availability: ['weekdayMornings', 'weekends'],
      note: 'Linje 1\nLinje 2',
      locale: 'ar',
      source: 'form',
      status: 'applied',
      team: teamId,
      trainedEarlier: false,
    })
  })

  test('leaves her consent, with the version and the language that she read', async () => {
    for (const locale of locales) {
      const { code } = await signingUp(form({ locale }))
      const { applicant_id: id } = await signUpOf(code)
      const consents = await rows('select * from consents where applicant_id = $1', [id])
      expect(consents).toMatchObject([
        {
          purpose: 'contact',
          text_version: consentTextVersion,
          language: locale,
          method: 'ticked',
          channel: null,
          withdrawn_at: null,
        },
      ])
    }
  })

  test('that asks to be called needs name, telephone and consent', async () => {
    const { name, consent, idempotencyKey, locale } = form()
    const call = { name, consent, idempotencyKey, locale, source: 'callMe', telephone: telephone() }
    const { code } = await signingUp(call)
    const { applicant_id: id } = await signUpOf(code)
    const [row] = await rows('select source, area from applicants where id = $1', [id])
    expect(row).toEqual({ source: 'callMe', area: 'notSaid' })
    const without = await signingUp({ ...call, telephone: null, idempotencyKey: key() })
    expect(without.problems.map(({ path }) => path)).toEqual(['telephone'])
  })

  test('through a Bydelsmor needs no telephone', async () => {
    const { code } = await signingUp(form({ telephone: null, reachThrough: true }))
    expect(code).toMatch(receipt)
  })
})

describe('what is wrong', () => {
  const wrong = {
    name: '',
    telephone: '123',
    email: 'ikke en adresse',
    languages: [],
    area: 'mars',
    availability: ['altid'],
    note: `Mit nummer er ${cpr.join('-')}`,
    consent: false,
    source: 'somewhere',
    idempotencyKey: 'kort',
  }

  test.each(locales.map((locale) => ({ locale })))(
    'is said all at once, each at its field, in $locale',
    async ({ locale }) => {
      const answer = await signingUp(form({ ...wrong, locale }))
      expect(answer.status).toBe(400)
      expect(answer.problems.map(({ path }) => path).toSorted()).toEqual(
        Object.keys(wrong).toSorted(),
      )
      const danish: Readonly<Record<string, string>> = publicDa
      for (const { code, message } of answer.problems) {
        expect(message.length).toBeGreaterThan(5)
        expect(message === danish[code]).toBe(locale === 'da')
      }
    },
  )

  test.each([
    ['name', `Prøve ${cpr.join('-')}`],
    ['note', cpr.join('')],
    ['note', `cpr ${cpr.join(' ')}`],
    ['note', ['٠١٠١٠٠', '٠٠٠٠'].join('-')],
    ['email', `${cpr.join('-')}@example.org`],
  ])('a CPR number in %s is refused: %s', async (field, value) => {
    const answer = await signingUp(form({ [field]: value }))
    expect(answer.problems).toMatchObject([{ path: field, code: 'cprFound' }])
    expect(answer.text).not.toContain(value)
  })

  test('leaves nothing behind', async () => {
    const before = await rows('select count(*) from applicants')
    const number = telephone()
    await signingUp(form({ telephone: number, consent: false }))
    expect(await applicantsWith(number)).toEqual([])
    expect(await rows('select count(*) from applicants')).toEqual(before)
  })
})

describe('the idempotency key', () => {
  test('with the same answers gives the same code, however they are written', async () => {
    const number = telephone()
    const input = form({ telephone: number })
    const first = await signingUp(input)
    const again = await signingUp({
      ...input,
      telephone: number.replace('+45', '0045 '),
      name: ` ${String(input['name'])} `,
      languages: ['da', 'ar'],
      email: '',
    })
    expect(again.code).toBe(first.code)
    expect(await applicantsWith(number)).toHaveLength(1)
  })

  test('with other answers is refused, and the first stand', async () => {
    const input = form()
    const first = await signingUp(input)
    const other = await signingUp({ ...input, name: 'Prøve En Anden' })
    expect(other).toMatchObject({
      code: undefined,
      status: 409,
      problems: [{ path: 'idempotencyKey', code: 'keyReused', message: publicDa.keyReused }],
    })
    expect(other.text).not.toContain(String(first.code))
    expect(await applicantsWith(input['telephone'])).toMatchObject([{ name: 'Prøve Tilmeldt' }])
  })
})

describe('a known telephone', () => {
  test('is answered in the very same way, and overwrites nothing', async () => {
    const number = telephone()
    const known = await applicant({
      name: 'Prøve Kendt',
      telephone: number,
      team: teamId,
      email: 'kendt@example.org',
    })
    const before = await rows('select * from applicants where id = $1', [known])
    const strange = await signingUp(form())
    const answer = await signingUp(form({ telephone: number, name: 'Prøve Ny' }))
    expect(answer.code).toMatch(receipt)
    const shapeOf = ({ text, code }: Answered) => text.replaceAll(String(code), 'kode')
    expect(shapeOf(answer)).toBe(shapeOf(strange))

    expect(await rows('select * from applicants where id = $1', [known])).toEqual(before)
    expect(await applicantsWith(number)).toHaveLength(1)
    const row = await signUpOf(answer.code)
    expect(row).toMatchObject({ state: 'pending', applicant_id: known })
    expect(row['answers']).toMatchObject({ name: 'Prøve Ny', consentTextVersion })
    expect(await signUpOf(strange.code)).toMatchObject({ state: 'created', answers: null })
  })

  test('is known on every team, and forgotten when her way has ended', async () => {
    const number = telephone()
    await applicant({ telephone: number, team: await team({ status: 'planned' }) })
    const first = await signingUp(form({ telephone: number }))
    expect(await signUpOf(first.code)).toMatchObject({ state: 'pending' })
    await rows(`update applicants set status = 'left' where telephone = $1`, [number])
    const second = await signingUp(form({ telephone: number }))
    expect(await signUpOf(second.code)).toMatchObject({ state: 'created' })
  })
})

describe('eight at once', () => {
  const eight = async (input: (turn: number) => Parameters<typeof signingUp>[0]) =>
    Promise.all(Array.from({ length: 8 }, (_, turn) => signingUp(input(turn))))

  test('with one key make one sign-up, and all get its code', async () => {
    for (let round = 0; round < 3; round += 1) {
      const input = form()
      const answers = await eight(() => input)
      expect(new Set(answers.map(({ code }) => code)).size).toBe(1)
      expect(answers[0]?.code).toMatch(receipt)
      expect(await applicantsWith(input['telephone'])).toHaveLength(1)
      const stored = await rows('select 1 from sign_ups where idempotency_key = $1', [
        input['idempotencyKey'],
      ])
      expect(stored).toHaveLength(1)
    }
  })

  test('with one key and no telephone make one woman', async () => {
    const name = `Prøve ${key().slice(0, 8)}`
    const input = form({ telephone: null, reachThrough: true, name })
    const answers = await eight(() => input)
    expect(new Set(answers.map(({ code }) => code)).size).toBe(1)
    expect(await rows('select 1 from applicants where name = $1', [name])).toHaveLength(1)
    const orphans = await rows(
      `select 1 from consents c where not exists
        (select 1 from sign_ups s where s.applicant_id = c.applicant_id)`,
    )
    expect(orphans).toEqual([])
  })

  test('with one key and other answers: one is taken, the others are told', async () => {
    const one = key()
    const answers = await eight((turn) => form({ idempotencyKey: one, name: `Prøve ${turn} To` }))
    expect(answers.filter(({ code }) => code !== undefined)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7)
  })

  test('with one telephone make one woman and seven updates that wait', async () => {
    for (let round = 0; round < 3; round += 1) {
      const number = telephone()
      const answers = await eight((turn) => form({ telephone: number, name: `Prøve ${turn} Tre` }))
      expect(new Set(answers.map(({ code }) => code)).size).toBe(8)
      for (const { code } of answers) expect(code).toMatch(receipt)
      expect(await applicantsWith(number)).toHaveLength(1)
      const states = await Promise.all(
        answers.map(async ({ code }) => (await signUpOf(code))['state']),
      )
      expect(states.toSorted()).toEqual(['created', ...Array.from({ length: 7 }, () => 'pending')])
    }
  })
})

describe('the generated ways in', () => {
  test('are closed to strangers, in GraphQL and in REST', async () => {
    const before = await rows('select count(*) from applicants')
    const data = { name: 'Prøve Forbi', status: 'applied', source: 'form', locale: 'da' }
    const byGraphQL = await graphql(
      'mutation ($data: mutationApplicantInput!) { createApplicant(data: $data) { id } }',
      { variables: { data } },
    )
    expect(byGraphQL.errors.map(({ status }) => status)).toEqual([403])
    expect(at(byGraphQL.data, 'createApplicant')).toBeNull()
    const byRest = await rest('POST', '/api/applicants', { body: data })
    expect(byRest.status).toBe(403)
    const many = await rest('PATCH', '/api/applicants?where[id][exists]=true', { body: data })
    expect(many.status).toBe(403)
    for (const slug of ['sign-ups', 'signup-drafts', 'consents'])
      expect((await rest('POST', `/api/${slug}`, { body: data })).status).toBe(403)
    expect(await rows('select count(*) from applicants')).toEqual(before)
  })
})
