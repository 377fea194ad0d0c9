import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, rest, rows, textAt, thePayload } from '../support/doors'
import { daysFromNow, make, step, team as makeTeam } from '../support/factories'
import type { People } from '../support/people'
import { people } from '../support/people'
import { all, changing, done, stored } from './attempts'
import { course, participant, type Course } from './course'

let everyone: People
let held: Course
beforeAll(async () => {
  everyone = await people()
  held = await course(everyone.coordinator ?? fail(), 2)
})

function fail(): never {
  throw new Error('Nobody is logged in')
}

const post = (path: string, body: unknown, as = everyone.coordinator) =>
  rest('POST', `/api${path}`, { as, body })

/** Somebody who has passed the course and got her diploma. */
async function graduate(team: string, name: string): Promise<string> {
  const id = await participant(team, { name, diplomaName: name })
  for (const status of ['attending', 'passed', 'graduated'])
    done(
      await changing(
        'applicants',
        id,
        { status, ...(status === 'passed' ? { passOverrideReason: 'Prøve' } : {}) },
        everyone.projectLeader,
      ),
    )
  return id
}

const diplomaOf = async (applicant: string): Promise<string> =>
  textAt(await all('diplomas', { applicant: { equals: applicant } }), 0, 'id')

describe('graduates', () => {
  test('of a whole team become active by one press, and a second changes nothing', async () => {
    const { team } = await course(everyone.coordinator ?? fail(), 2)
    const women = [await graduate(team, 'Prøve Et'), await graduate(team, 'Prøve To')]
    const attending = await participant(team)
    const pressed = await post(`/teams/${team}/activate`, {})
    expect(pressed.json).toEqual({ active: 2 })
    for (const id of women) expect(at(await stored('applicants', id), 'status')).toBe('active')
    expect(at(await stored('applicants', attending), 'status')).toBe('admitted')
    expect((await post(`/teams/${team}/activate`, {})).json).toEqual({ active: 0 })
  })
})

describe('follow-up', () => {
  const tally = async (team: string) => all('follow-ups', { team: { equals: team } })

  test('counts an answer once, says on her record only that she was asked, and has no time', async () => {
    const id = await graduate(held.team, 'Prøve Tre')
    const [before] = await rows('SELECT updated_at FROM applicants WHERE id = $1', [id])
    const answer = { mark: '0', answer: 'work' }
    expect((await post(`/applicants/${id}/follow-up`, answer)).json).toEqual({ counted: true })
    const again = await post(`/applicants/${id}/follow-up`, { mark: '0', answer: 'neither' })
    expect(again.json).toEqual({ counted: false })

    const [row] = await tally(held.team)
    expect(row).toMatchObject({ mark: '0', work: 1, education: 0, neither: 0 })
    expect(Object.keys(row ?? {}).toSorted()).toEqual(
      ['education', 'id', 'mark', 'neither', 'notReached', 'team', 'voluntary', 'work'].toSorted(),
    )
    const [her] = await rows('SELECT * FROM applicants WHERE id = $1', [id])
    expect(her).toMatchObject({ asked_at_end: true, asked_after6: false })
    expect(JSON.stringify(her)).not.toMatch(/work|neither/)
    expect(her?.['updated_at']).toEqual(before?.['updated_at'])
    const logged = await all('audit-events', { document: { equals: id } })
    expect(logged.map((one) => at(one, 'reason'))).not.toContain('work')
  })

  test('can be undone by the page that counted it, and not twice', async () => {
    const { team } = await course(everyone.coordinator ?? fail(), 2)
    const id = await graduate(team, 'Prøve Fire')
    const answer = { mark: '0', answer: 'education' }
    await post(`/applicants/${id}/follow-up`, answer)
    const undo = { ...answer, undo: true }
    expect((await post(`/applicants/${id}/follow-up`, undo)).json).toEqual({ counted: true })
    expect((await tally(team))[0]).toMatchObject({ education: 0 })
    expect((await post(`/applicants/${id}/follow-up`, undo)).status).toBe(400)
    expect((await post(`/applicants/${id}/follow-up`, answer)).json).toEqual({ counted: true })
  })

  test('of all that press at once counts each woman once', async () => {
    const { team } = await course(everyone.coordinator ?? fail(), 2)
    const women = [await graduate(team, 'Prøve Seks'), await graduate(team, 'Prøve Syv')]
    const answers = [...women, ...women, ...women].map((id) =>
      post(`/applicants/${id}/follow-up`, { mark: '0', answer: 'voluntary' }),
    )
    const counted = (await Promise.all(answers)).map(({ json }) => at(json, 'counted'))
    expect(counted.filter(Boolean)).toHaveLength(2)
    expect((await tally(team))[0]).toMatchObject({ voluntary: 2 })
  })

  test('is refused before it is time, of who has no diploma, and with another answer', async () => {
    const id = await graduate(held.team, 'Prøve Fem')
    const early = await post(`/applicants/${id}/follow-up`, { mark: '6', answer: 'work' })
    expect([early.status, at(early.json, 'errors', 0, 'message')]).toEqual([
      400,
      'Hun skal ikke spørges nu. Hent siden igen.',
    ])
    const attending = await participant(held.team)
    const none = await post(`/applicants/${attending}/follow-up`, { mark: '0', answer: 'work' })
    expect(none.status).toBe(400)
    const other = await post(`/applicants/${id}/follow-up`, { mark: '0', answer: 'rich' })
    expect(other.status).toBe(400)
  })

  test('reaches the funder once all were asked, and only where no side is few', async () => {
    const { team } = await course(everyone.coordinator ?? fail(), 2)
    await make('grants', { team })
    await make('indicators', { key: 'onwardAtEnd' })
    const women: string[] = []
    for (let number = 1; number <= 6; number += 1)
      women.push(await graduate(team, `Prøve Nummer ${number}`))
    const told = async () => {
      const answer = await graphql('{ funderReport { indicators { key actual } } }', {
        as: everyone.municipality,
      })
      const indicators = listAt(answer.data, 'funderReport', 'indicators')
      return at(
        indicators.find((one) => at(one, 'key') === 'onwardAtEnd'),
        'actual',
      )
    }
    for (const id of women.slice(0, 5))
      await post(`/applicants/${id}/follow-up`, { mark: '0', answer: 'work' })
    expect(await told()).toBeNull()
    const [last = ''] = women.slice(5)
    await post(`/applicants/${last}/follow-up`, { mark: '0', answer: 'education' })
    expect(await told()).toBe(6)

    // Whose turn comes later would be the difference between two reports: what was told stays.
    const late = await graduate(team, 'Prøve Sidst')
    await rows(
      `UPDATE diplomas SET awarded_on = now() + interval '3 days' WHERE applicant_id = $1`,
      [late],
    )
    expect(await told()).toBe(6)
    await step('applicants', late, { erasureAskedAt: daysFromNow(0) })
    expect(await told()).toBe(6)
  })

  test('is of the team that the diploma is from, wherever she is now', async () => {
    const { team } = await course(everyone.coordinator ?? fail(), 2)
    const id = await graduate(team, 'Prøve Flyttet')
    const other = await makeTeam()
    await rows('UPDATE applicants SET team_id = $2 WHERE id = $1', [id, other])
    const { toAsk } = await import('@/report/followUp')
    const req = await createLocalReq({}, await thePayload())
    expect(await toAsk(team, new Date(), req)).toMatchObject([{ id, marks: ['0'] }])
    expect(await toAsk(other, new Date(), req)).toEqual([])
    const answer = { mark: '0', answer: 'work' }
    expect((await post(`/applicants/${id}/follow-up`, answer)).json).toEqual({ counted: true })
    expect((await tally(team))[0]).toMatchObject({ work: 1 })
    expect(await tally(other)).toEqual([])
  })

  test('does not ask who asked to be erased', async () => {
    const { team } = await course(everyone.coordinator ?? fail(), 2)
    const id = await graduate(team, 'Prøve Slettes')
    await step('applicants', id, { erasureAskedAt: daysFromNow(0) })
    const { toAsk } = await import('@/report/followUp')
    expect(await toAsk(team, new Date(), await createLocalReq({}, await thePayload()))).toEqual([])
    const asked = await post(`/applicants/${id}/follow-up`, { mark: '0', answer: 'work' })
    expect(asked.status).toBe(400)
  })
})

describe('a diploma made anew', () => {
  const check = async (code: unknown) => {
    const answer = await graphql(`{ diplomaCheck(code: "${String(code)}") { state name awarded } }`)
    return at(answer.data, 'diplomaCheck')
  }

  test('has a code of its own and the name asked for; the old one is told as replaced', async () => {
    const id = await graduate(held.team, 'Prøve Stavet Forkert')
    const first = await diplomaOf(id)
    const old = await stored('diplomas', first)
    const made = await post(`/diplomas/${first}/reissue`, { name: 'Prøve Stavet Rigtigt' })
    expect(made.status, made.text).toBe(200)
    const anew = await stored('diplomas', textAt(made.json, 'diploma'))
    expect(anew).toMatchObject({ name: 'Prøve Stavet Rigtigt', reissueOf: first })
    expect(at(anew, 'awardedOn')).toBe(at(old, 'awardedOn'))
    expect(at(anew, 'checkCode')).not.toBe(at(old, 'checkCode'))
    expect(at(await stored('applicants', id), 'diplomaName')).toBe('Prøve Stavet Rigtigt')
    expect(await check(at(old, 'checkCode'))).toMatchObject({ state: 'replaced', name: null })
    // She has not agreed to more.
    expect(await check(at(anew, 'checkCode'))).toMatchObject({ state: 'valid', name: null })
  })

  test('has a name that she has not approved, until staff note that she did on paper', async () => {
    const id = await graduate(held.team, 'Prøve Stavet')
    await step('applicants', id, { diplomaNameApprovedAt: daysFromNow(-1) })
    const isApproved = async () =>
      Boolean(at(await stored('applicants', id), 'diplomaNameApprovedAt'))
    await post(`/diplomas/${await diplomaOf(id)}/reissue`, { name: 'Prøve Stavet Om' })
    expect(await isApproved()).toBe(false)

    const note = (body: unknown, as = everyone.coordinator) =>
      post(`/applicants/${id}/approve-name`, body, as)
    const name = 'Prøve Stavet Om'
    expect((await note({ name: 'Prøve Stavet' })).status).toBe(400)
    expect((await note({ name }, everyone.municipality)).status).toBe(403)
    expect(await isApproved()).toBe(false)
    expect((await note({ name })).json).toEqual({ approved: true })
    expect(await isApproved()).toBe(true)
    expect((await note({ name, undo: true })).json).toEqual({ approved: false })
    expect(await isApproved()).toBe(false)
    const logged = await all('audit-events', { document: { equals: id } })
    expect(logged.filter((one) => at(one, 'reason') === 'diplomaName')).toHaveLength(2)
  })

  test('is made once of two presses, and neither without a name nor from a revoked one', async () => {
    const first = await diplomaOf(await graduate(held.team, 'Prøve Otte'))
    expect((await post(`/diplomas/${first}/reissue`, { name: ' ' })).status).toBe(400)
    expect((await post(`/diplomas/${first}/reissue`, {})).status).toBe(400)
    const two = await Promise.all(
      [1, 2].map(() => post(`/diplomas/${first}/reissue`, { name: 'Prøve Otte' })),
    )
    expect(two.map(({ status }) => status).toSorted()).toEqual([200, 400])
  })

  test('a revoked one without a new one is told as revoked, and not printed', async () => {
    const first = await diplomaOf(await graduate(held.team, 'Prøve Ni'))
    const revoked = { revokedAt: daysFromNow(0), revokedReason: 'Prøve' }
    await step('diplomas', first, revoked)
    expect(await check(at(await stored('diplomas', first), 'checkCode'))).toMatchObject({
      state: 'revoked',
    })
    const printed = await rest('GET', `/api/diplomas/${first}/pdf`, { as: everyone.coordinator })
    expect(printed.status).toBe(400)
  })
})
