import { describe, expect, it } from 'vitest'
import {
  applicantLifecycle,
  holdsSeat,
  isEnrolled,
  isLiving,
  refuseApplicantChange,
  type ApplicantChange,
  type ApplicantState,
} from '@/domain/applicants'
import { applicantStatuses, roles, type ApplicantStatus } from '@/domain/choices/people'
import { nextSteps } from '@/domain/lifecycle'

const now = new Date('2018-07-10T10:00:00Z')

const nobody: ApplicantState = {
  status: 'applied',
  team: null,
  trainedEarlier: false,
  interviewAt: null,
  offerExpiresAt: null,
  statusReason: null,
  leftReason: null,
  diplomaName: null,
  passOverrideReason: null,
}

/** Everything that any status could ask for. */
const complete: ApplicantState = {
  ...nobody,
  team: 'team',
  interviewAt: new Date('2018-07-12T10:00:00Z'),
  offerExpiresAt: new Date('2018-07-20T10:00:00Z'),
  statusReason: 'moved her mind',
  leftReason: 'job',
  diplomaName: 'Demo Demosen',
}

function refused(change: Partial<ApplicantChange> & Pick<ApplicantChange, 'after'>) {
  return refuseApplicantChange({
    before: undefined,
    viewerRole: 'coordinator',
    passes: false,
    now,
    ...change,
  }).map(({ path, code }) => `${path}: ${code}`)
}

function step(from: ApplicantStatus, to: ApplicantStatus, state = complete) {
  return refused({ before: { ...state, status: from }, after: { ...state, status: to } })
}

describe('the way of an applicant', () => {
  it.each([
    ['interested', 'applied'],
    ['applied', 'interviewPlanned'],
    ['interviewPlanned', 'interviewed'],
    ['interviewed', 'admitted'],
    ['interviewed', 'waiting'],
    ['interviewed', 'declined'],
    ['waiting', 'offered'],
    ['offered', 'admitted'],
    ['offered', 'waiting'],
    ['admitted', 'attending'],
    ['attending', 'notYetPassed'],
    ['attending', 'droppedOut'],
    ['passed', 'graduated'],
    ['graduated', 'active'],
    ['active', 'paused'],
    ['paused', 'active'],
    ['paused', 'left'],
  ] as const)('goes from %s to %s', (from, to) => {
    expect(step(from, to)).toEqual([])
  })

  it.each([
    ['interested', 'active'],
    ['applied', 'active'],
    ['applied', 'admitted'],
    ['interested', 'admitted'],
    ['waiting', 'admitted'],
    ['admitted', 'passed'],
    ['admitted', 'graduated'],
    ['attending', 'graduated'],
    ['notYetPassed', 'graduated'],
    ['declined', 'applied'],
    ['withdrawn', 'applied'],
    ['left', 'active'],
    ['droppedOut', 'attending'],
  ] as const)('does not go from %s to %s', (from, to) => {
    expect(step(from, to)[0]).toMatch(/^status: step(Refused|Final)$/)
  })

  it('may be left by her own wish at any step before attending, and not after', () => {
    const may = applicantStatuses.filter((status) =>
      nextSteps(applicantLifecycle, status).some((next) => next === 'withdrawn'),
    )
    expect(may).toEqual([
      'interested',
      'applied',
      'interviewPlanned',
      'interviewed',
      'admitted',
      'waiting',
      'offered',
    ])
  })

  it('begins with interest or an application', () => {
    expect(refused({ after: { ...nobody, status: 'interested' } })).toEqual([])
    expect(refused({ after: nobody })).toEqual([])
    expect(refused({ after: { ...complete, status: 'admitted' } })).toEqual(['status: stepInitial'])
  })

  it('begins as active for those who were trained earlier, and only for them', () => {
    const active = { ...nobody, status: 'active' } as const
    expect(refused({ after: { ...active, trainedEarlier: true } })).toEqual([])
    expect(refused({ after: active })).toContain('trainedEarlier: trainedEarlierMissing')
  })
})

describe('what a status needs', () => {
  it.each([
    ['applied', 'interviewPlanned', { interviewAt: null }, 'interviewAt: interviewAtMissing'],
    ['interviewed', 'admitted', { team: null }, 'team: teamMissing'],
    ['waiting', 'offered', { offerExpiresAt: null }, 'offerExpiresAt: offerExpiresMissing'],
    ['waiting', 'offered', { offerExpiresAt: now }, 'offerExpiresAt: offerExpiresPast'],
    ['offered', 'admitted', { offerExpiresAt: now }, 'offerExpiresAt: offerOver'],
    ['interviewed', 'admitted', { statusReason: null }, 'statusReason: statusReasonMissing'],
    ['interviewed', 'waiting', { statusReason: ' ' }, 'statusReason: statusReasonMissing'],
    ['interviewed', 'declined', { statusReason: null }, 'statusReason: statusReasonMissing'],
    ['interviewed', 'declined', { statusReason: '  ' }, 'statusReason: statusReasonMissing'],
    ['attending', 'droppedOut', { statusReason: null }, 'statusReason: statusReasonMissing'],
    ['passed', 'graduated', { diplomaName: null }, 'diplomaName: diplomaNameMissing'],
    ['active', 'left', { leftReason: null }, 'leftReason: leftReasonMissing'],
  ] as const)('going from %s to %s without it is refused', (from, to, gap, expected) => {
    expect(step(from, to)).toEqual([])
    expect(step(from, to, { ...complete, ...gap })).toEqual([expected])
  })

  it('cannot be taken away again while she has the status', () => {
    const admitted = { ...complete, status: 'admitted' } as const
    expect(refused({ before: admitted, after: { ...admitted, team: null } })).toEqual([
      'team: teamMissing',
    ])
  })

  it('lets a record be corrected after its offer has run out', () => {
    const offered = { ...complete, status: 'offered', offerExpiresAt: now } as const
    expect(refused({ before: offered, after: { ...offered, diplomaName: 'Demo' } })).toEqual([])
  })

  it('is told all at once', () => {
    const before = { ...nobody, status: 'applied' } as const
    expect(refused({ before, after: { ...nobody, status: 'left' } })).toEqual([
      'status: stepRefused',
      'leftReason: leftReasonMissing',
    ])
  })
})

describe('passing', () => {
  const before = { ...complete, status: 'attending' } as const
  const after = { ...complete, status: 'passed' } as const

  it('goes by the rule, whoever records it', () => {
    for (const viewerRole of roles) {
      expect(refused({ before, after, passes: true, viewerRole })).toEqual([])
    }
  })

  it('is refused to the coordinator when the rule is not met', () => {
    expect(refused({ before, after })).toEqual(['status: passRuleUnmet'])
  })

  it.each(['projectLeader', 'admin'] as const)('may be decided by the %s with a reason', (role) => {
    const reasoned = { ...after, passOverrideReason: 'ill for two evenings' }
    expect(refused({ before, after, viewerRole: role })).toEqual([
      'passOverrideReason: overrideReasonMissing',
    ])
    expect(refused({ before, after: reasoned, viewerRole: role })).toEqual([])
  })

  it.each(['coordinator', 'editor', 'municipality', null] as const)(
    'is not decided by %s, even with a reason',
    (viewerRole) => {
      const reasoned = { ...after, passOverrideReason: 'ill for two evenings' }
      expect(refused({ before, after: reasoned, viewerRole })).toEqual([
        'passOverrideReason: overrideRole',
      ])
    },
  )

  it('is not asked for again when a passed record is corrected', () => {
    expect(refused({ before: after, after: { ...after, diplomaName: 'Demo' } })).toEqual([])
  })

  it('comes after catching up too, by the same rule', () => {
    const late = { ...before, status: 'notYetPassed' } as const
    expect(refused({ before: late, after, passes: true })).toEqual([])
    expect(refused({ before: late, after })).toEqual(['status: passRuleUnmet'])
  })
})

describe('who counts as what', () => {
  it('a seat is held from admission on, until she drops out, withdraws or leaves', () => {
    expect(applicantStatuses.filter(holdsSeat)).toEqual([
      'admitted',
      'attending',
      'passed',
      'notYetPassed',
      'graduated',
      'active',
      'paused',
    ])
  })

  it('a way has ended with declined, dropped out, left and withdrawn', () => {
    expect(applicantStatuses.filter((status) => !isLiving(status))).toEqual([
      'declined',
      'droppedOut',
      'left',
      'withdrawn',
    ])
  })

  it('whoever is enrolled holds a seat, and whoever holds a seat is living', () => {
    expect(applicantStatuses.filter(isEnrolled).every(holdsSeat)).toBe(true)
    expect(applicantStatuses.filter(holdsSeat).every(isLiving)).toBe(true)
    expect(applicantStatuses.filter(isEnrolled)).toHaveLength(4)
  })
})
