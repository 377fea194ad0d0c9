import { beforeAll, describe, expect, test } from 'vitest'
import { applicantLifecycle } from '@/domain/applicants'
import type { ApplicantStatus } from '@/domain/choices/people'
import { applicantStatuses } from '@/domain/choices/people'
import { applicantStatusLabels } from '@/domain/labels/people'
import { at, rows } from '../support/doors'
import type { Data } from '../support/factories'
import { admitted, applicant, daysFromNow, interviewed, make, team } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, creating, done, refused, stored } from './attempts'

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

/** What a step needs beside the status itself. */
const beside: Readonly<Partial<Record<ApplicantStatus, Data>>> = {
  interviewPlanned: { interviewAt: daysFromNow(1) },
  admitted: { statusReason: 'Kan alle aftener' },
  waiting: { statusReason: 'Holdet er fuldt' },
  offered: { offerExpiresAt: daysFromNow(3) },
  declined: { statusReason: 'Kursets aftener passer ikke' },
  droppedOut: { statusReason: 'Er kommet i praktik' },
  graduated: { diplomaName: 'Prøve Navnesen' },
  left: { leftReason: 'job' },
}

const ways: readonly (readonly ApplicantStatus[])[] = [
  ['applied', 'interviewPlanned', 'interviewed', 'admitted', 'attending', 'notYetPassed'],
  ['applied', 'interviewPlanned', 'interviewed', 'waiting', 'offered', 'admitted'],
  ['applied', 'interviewPlanned', 'interviewed', 'waiting', 'offered', 'waiting', 'withdrawn'],
  ['applied', 'interviewPlanned', 'interviewed', 'declined'],
  ['applied', 'interviewPlanned', 'interviewed', 'waiting', 'offered', 'withdrawn'],
  ['applied', 'interviewPlanned', 'interviewed', 'admitted', 'withdrawn'],
  ['applied', 'interviewPlanned', 'interviewed', 'admitted', 'attending', 'droppedOut'],
  ['applied', 'interviewPlanned', 'interviewed', 'withdrawn'],
  ['applied', 'interviewPlanned', 'withdrawn'],
  ['applied', 'withdrawn'],
  ['withdrawn'],
]

describe('her way', () => {
  test.each(ways.map((way) => ({ way })))('interested → $way', async ({ way }) => {
    const id = await applicant({ status: 'interested', team: await team() })
    for (const status of way) {
      const before = at(await stored('applicants', id), 'statusChangedAt')
      done(await changing('applicants', id, { status, ...beside[status] }, coordinator))
      const after = await stored('applicants', id)
      expect(at(after, 'status')).toBe(status)
      expect(at(after, 'statusChangedAt')).not.toBe(before)
    }
  })

  test('of a Bydelsmor trained earlier: active ⇄ paused → left', async () => {
    const data = { name: 'Prøve Tidligere', source: 'staff', locale: 'da', status: 'active' }
    refused(await creating('applicants', data, coordinator), 'trainedEarlier', /uddannet tidligere/)
    const id = done(await creating('applicants', { ...data, trainedEarlier: true }, coordinator))
    for (const status of ['paused', 'active', 'paused'])
      done(await changing('applicants', id, { status }, coordinator))
    refused(await changing('applicants', id, { status: 'left' }, coordinator), 'leftReason', /Vælg/)
    done(await changing('applicants', id, { status: 'left', leftReason: 'moved' }, coordinator))
  })

  test('each step leaves a line of who took it, without her name', async () => {
    const id = await interviewed({ team: await team() })
    done(await changing('applicants', id, { status: 'waiting' }, coordinator))
    const lines = await all('audit-events', {
      document: { equals: id },
      reason: { equals: 'interviewed → waiting' },
    })
    expect(lines).toMatchObject([
      { actor: coordinator.id, actorRole: 'coordinator', subject: 'applicants' },
    ])
  })
})

describe('a jump that her way does not have', () => {
  test.each(applicantStatuses.map((from) => ({ from })))(
    'is refused from $from, in words, at the field',
    async ({ from }) => {
      const id = await standing(from)
      const legal: readonly ApplicantStatus[] = [from, ...applicantLifecycle.steps[from]]
      const jumps = applicantStatuses.filter((to) => !legal.includes(to))
      for (const [turn, to] of jumps.entries()) {
        const as = turn % 2 === 0 ? coordinator : null
        const attempt = await changing('applicants', id, { status: to, ...beside[to] }, as)
        refused(attempt, 'status', new RegExp(`»${applicantStatusLabels[to].da}«`))
      }
      expect(at(await stored('applicants', id), 'status')).toBe(from)
    },
  )

  test('is refused for the new too', async () => {
    const data = { name: 'Prøve Ny', source: 'staff', locale: 'da' }
    for (const status of applicantStatuses.filter(
      (one) => !['interested', 'applied', 'active'].includes(one),
    ))
      refused(
        await creating('applicants', { ...data, status, ...beside[status] }, coordinator),
        'status',
        /^Nye kan ikke begynde som/,
      )
  })
})

describe('what a step needs', () => {
  test('is asked for, all at once and each at its field', async () => {
    const id = await applicant()
    refused(
      await changing('applicants', id, { status: 'interviewPlanned' }, coordinator),
      'interviewAt',
      /Skriv dag og klokkeslæt/,
    )
    const waits = await interviewed()
    done(await changing('applicants', waits, { status: 'waiting' }, coordinator))
    const past = { status: 'offered', offerExpiresAt: daysFromNow(-1) }
    refused(await changing('applicants', waits, past, coordinator), 'offerExpiresAt', /senere/)
    const reasonless = await interviewed()
    const decline = await changing(
      'applicants',
      reasonless,
      { status: 'declined', statusReason: '' },
      coordinator,
    )
    refused(decline, 'statusReason', /Skriv en grund/)
    const teamless = await changing('applicants', reasonless, { status: 'admitted' }, coordinator)
    refused(teamless, 'team', /Vælg det hold/)
  })

  test('a CPR number is refused wherever staff write about her', async () => {
    const id = await applicant()
    for (const field of ['note', 'interviewNote', 'statusReason', 'passOverrideReason'])
      refused(
        await changing(
          'applicants',
          id,
          { [field]: `Hun er ${['010100', '0000'].join('-')}` },
          coordinator,
        ),
        field,
        /Slet CPR-nummeret/,
      )
  })

  test('a telephone is kept in one form, however it was written', async () => {
    const id = await applicant({ team: await team() })
    for (const written of ['20 00 00 71', '+45 20000071', '0045 20 00 00 71', '٢٠٠٠٠٠٧١']) {
      done(await changing('applicants', id, { telephone: written }, coordinator))
      expect(at(await stored('applicants', id), 'telephone')).toBe('+4520000071')
    }
    refused(
      await changing('applicants', id, { telephone: '12 34' }, coordinator),
      'telephone',
      /8 cifre/,
    )
    done(await changing('applicants', id, { telephone: '' }, coordinator))
    expect(at(await stored('applicants', id), 'telephone')).toBeNull()
  })
})

describe('two steps at once', () => {
  test('of one woman: one is taken, the other told so', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await interviewed({ team: await team() })
      const both = await Promise.all([
        changing('applicants', id, { status: 'admitted' }, coordinator),
        changing('applicants', id, { status: 'declined', ...beside.declined }, coordinator),
      ])
      const status = at(await stored('applicants', id), 'status')
      const taken = both.filter((one) => one.status === 200)
      expect(taken).toHaveLength(1)
      expect(at(taken[0]?.doc, 'status')).toBe(status)
      for (const one of both.filter((each) => each.status !== 200))
        refused(one, 'status', /En anden har ændret|Det kan ikke gå fra|sidste skridt/)
    }
  })

  test('for the last seat: one is admitted, the other sent to the waiting list', async () => {
    const full = await team({ capacity: 2 })
    await admitted(full)
    const both = await Promise.all([interviewed({ team: full }), interviewed({ team: full })])
    const attempts = await Promise.all(
      both.map((id) => changing('applicants', id, { status: 'admitted' }, coordinator)),
    )
    expect(attempts.map(({ status }) => status).toSorted()).toEqual([200, 400])
    for (const one of attempts.filter(({ status }) => status === 400))
      refused(one, 'team', /Holdet er fuldt.*venteliste/)
  })
})

/** Put there directly: what is tried is the way on. */
async function standing(status: ApplicantStatus): Promise<string> {
  const id = await make('applicants', { ...Object.assign({}, ...Object.values(beside)) })
  const teamId = await team()
  await rows(
    'update applicants set status = $1, team_id = $2, trained_earlier = true where id = $3',
    [status, teamId, id],
  )
  return id
}
