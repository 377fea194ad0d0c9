import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, rest } from '../support/doors'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, creating, done, refused, stored } from './attempts'
import type { Course } from './course'
import { course, holding, marking, participant } from './course'

let coordinator: Person
let projectLeader: Person
let held: Course
/** Her marks by what is tried with them; the first two modules are mandatory, 11 of 13 needed. */
const women = {
  exactly: 'pplpppppppp--',
  oneTooFew: 'pppppppppp---',
  mandatoryMissing: 'p-ppppppppppp',
  mandatoryCaughtUp: 'cpppppppppp--',
  caughtUpTwo: 'ppcpppppppc--',
  caughtUpThree: 'ppcpppppccp--',
  excused: 'ppppppppppeaa',
  unsigned: 'ppppppppppppp',
  unsworn: 'ppppppppppppp',
  overridden: 'pp-----------',
} as const
type Woman = keyof typeof women
const ids = new Map<Woman, string>()

beforeAll(async () => {
  coordinator = await person('coordinator')
  projectLeader = await person('projectLeader')
  held = await course(coordinator)
  for (const [woman, letters] of Object.entries(women)) {
    const given = {
      ...(woman === 'unsigned' ? { contractSignedOn: null } : {}),
      ...(woman === 'unsworn' ? { confidentialitySignedOn: null } : {}),
    }
    const id = await participant(held.team, given)
    await marking(held, id, letters.replaceAll('-', 'a'))
    ids.set(isWoman(woman) ? woman : 'exactly', id)
  }
  await holding(held)
})

describe('passing', () => {
  test.each(['exactly', 'mandatoryCaughtUp', 'caughtUpTwo'] as const)(
    'happens exactly at the rule: %s',
    async (woman) => {
      done(await changing('applicants', idOf(woman), { status: 'passed' }, coordinator))
      expect(at(await stored('applicants', idOf(woman)), 'passOverriddenBy') ?? null).toBeNull()
    },
  )

  test.each([
    'oneTooFew',
    'mandatoryMissing',
    'caughtUpThree',
    'excused',
    'unsigned',
    'unsworn',
  ] as const)('does not happen short of it: %s', async (woman) => {
    for (const as of [coordinator, null])
      refused(
        await changing('applicants', idOf(woman), { status: 'passed' }, as),
        'status',
        /opfylder ikke holdets krav/,
      )
    done(await changing('applicants', idOf(woman), { status: 'notYetPassed' }, coordinator))
  })

  test('happens after catching up what was missing', async () => {
    const id = idOf('mandatoryMissing')
    const [mark] = await all('attendance', {
      applicant: { equals: id },
      session: { equals: held.sessions[1] },
    })
    done(await changing('attendance', String(at(mark, 'id')), { status: 'caughtUp' }, coordinator))
    done(await changing('applicants', id, { status: 'passed' }, coordinator))
  })

  test('counts only what was held', async () => {
    const short = await course(coordinator, 3)
    const id = await participant(short.team)
    await marking(short, id, 'ppp')
    const passes = () => changing('applicants', id, { status: 'passed' }, coordinator)
    refused(await passes(), 'status', /holdets krav/)
    await holding(short)
    done(await passes())
  })

  test('without the rule takes the project leader and a reason, and is written down', async () => {
    const id = idOf('overridden')
    const passOverrideReason = 'Har undervist på to tidligere hold'
    const asked = { status: 'passed', passOverrideReason }
    const byCoordinator = await changing('applicants', id, asked, coordinator)
    refused(byCoordinator, 'passOverrideReason', /Kun projektlederen/)
    const byProgram = await changing('applicants', id, asked)
    refused(byProgram, 'passOverrideReason', /Kun projektlederen/)
    const reasonless = await changing('applicants', id, { status: 'passed' }, projectLeader)
    refused(reasonless, 'passOverrideReason', /Skriv en grund/)
    const blank = { status: 'passed', passOverrideReason: '  ' }
    expect((await changing('applicants', id, blank, projectLeader)).status).toBe(400)

    done(await changing('applicants', id, asked, projectLeader))
    expect(await stored('applicants', id)).toMatchObject({
      status: 'passed',
      passOverriddenBy: projectLeader.id,
    })
    const lines = await all('audit-events', {
      document: { equals: id },
      action: { equals: 'override' },
    })
    expect(lines).toMatchObject([{ actor: projectLeader.id, reason: 'attending → passed' }])
  })
})

describe('an override', () => {
  test('is the project leader’s through every door', async () => {
    const id = idOf('oneTooFew')
    const data = { status: 'passed', passOverrideReason: 'Har undervist før' }
    const one = await rest('PATCH', `/api/applicants/${id}`, { as: coordinator, body: data })
    expect([one.status, one.text]).toEqual([400, expect.stringContaining('Kun projektlederen')])
    const many = await rest('PATCH', `/api/applicants?where[id][equals]=${id}`, {
      as: coordinator,
      body: data,
    })
    expect(many.text).toContain('Kun projektlederen')
    const asked = await graphql(
      `mutation { updateApplicant(id: "${id}", data: { status: passed, passOverrideReason: "Har undervist før" }) { id } }`,
      { as: coordinator },
    )
    expect(asked.errors).toHaveLength(1)
    expect(at(await stored('applicants', id), 'status')).toBe('notYetPassed')
    const leads = await rest('PATCH', `/api/applicants/${id}`, { as: projectLeader, body: data })
    expect(leads.status).toBe(200)
  })
})

describe('the diploma', () => {
  test('is made once, when she graduates, with the name that she approved', async () => {
    const id = idOf('exactly')
    const nameless = { status: 'graduated', diplomaName: null }
    refused(await changing('applicants', id, nameless, coordinator), 'diplomaName', /Skriv navnet/)
    const graduate = { status: 'graduated', diplomaName: 'Prøve Å. Navnesen' }
    const attempts = await Promise.all([
      changing('applicants', id, graduate, coordinator),
      changing('applicants', id, graduate, projectLeader),
    ])
    // The second is refused if the two met, and changes nothing if it came after.
    expect(attempts.map(({ status }) => status)).toContain(200)
    done(await changing('applicants', id, { status: 'active' }, coordinator))

    const made = await all('diplomas', { applicant: { equals: id } })
    expect(made).toHaveLength(1)
    expect(made[0]).toMatchObject({ name: 'Prøve Å. Navnesen', team: held.team, applicant: id })
    expect(String(at(made[0], 'serial'))).toMatch(/^20\d\d-\d{4}$/)
    expect(String(at(made[0], 'checkCode'))).toMatch(/^[3479CFHJKMNPRTWXY]{8}$/)
  })

  test('does not follow what is changed in her record later', async () => {
    const id = idOf('exactly')
    done(await changing('applicants', id, { diplomaName: 'Et helt andet navn' }, coordinator))
    expect(await all('diplomas', { applicant: { equals: id } })).toMatchObject([
      { name: 'Prøve Å. Navnesen' },
    ])
  })

  test('is never rewritten or handed to another', async () => {
    const [made] = await all('diplomas', { applicant: { equals: idOf('exactly') } })
    const id = String(at(made, 'id'))
    const changes = [
      { name: 'Et helt andet navn' },
      { applicant: idOf('oneTooFew') },
      { team: (await course(coordinator, 1)).team },
      { awardedOn: '2018-01-01T00:00:00.000Z' },
    ]
    for (const change of changes)
      refused(await changing('diplomas', id, change, coordinator), 'name', /ændres ikke/)
    const serial = await changing('diplomas', id, { serial: '1999-0001' }, coordinator)
    expect(at(serial.doc, 'serial')).toBe(at(made, 'serial'))
  })

  test('is made anew only after the earlier one is revoked', async () => {
    const applicant = idOf('exactly')
    const [first] = await all('diplomas', { applicant: { equals: applicant } })
    const again = {
      applicant,
      team: held.team,
      name: 'Prøve Aa. Navnesen',
      awardedOn: '2018-11-07T11:00:00.000Z',
      reissueOf: String(at(first, 'id')),
    }
    refused(await creating('diplomas', again, coordinator), 'applicant', /gyldigt diplom/)
    const revoked = { revokedAt: '2018-11-07T10:00:00.000Z', revokedReason: 'Stavet forkert' }
    done(await changing('diplomas', String(at(first, 'id')), revoked, coordinator))
    done(await creating('diplomas', again, coordinator))
    const unrevoked = await changing(
      'diplomas',
      String(at(first, 'id')),
      { revokedAt: null },
      coordinator,
    )
    refused(unrevoked, 'name', /ændres ikke/)
    const valid = await all('diplomas', {
      applicant: { equals: applicant },
      revokedAt: { exists: false },
    })
    expect(valid).toMatchObject([{ name: 'Prøve Aa. Navnesen' }])
    expect(at(valid[0], 'serial')).not.toBe(at(first, 'serial'))
  })

  test('is for nobody who has not graduated', async () => {
    const data = { team: held.team, name: 'Prøve Navn', awardedOn: '2018-11-07T11:00:00.000Z' }
    for (const woman of ['caughtUpTwo', 'oneTooFew'] as const)
      refused(
        await creating('diplomas', { ...data, applicant: idOf(woman) }, coordinator),
        'applicant',
        /Udsted diplom/,
      )
  })
})

function idOf(woman: Woman): string {
  const id = ids.get(woman)
  if (id === undefined) throw new Error(`${woman} was not made`)
  return id
}

function isWoman(name: string): name is Woman {
  return name in women
}
