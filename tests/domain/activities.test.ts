import { expect, test } from 'vitest'
import { hasSignUpLink, refuseAnnouncing } from '@/domain/activities'
import { isHersToCome, refuseHelper } from '@/domain/activityHelpers'
import { activityStatuses } from '@/domain/choices/community'

const now = new Date('2026-11-28T17:00:00Z')
const later = new Date('2026-11-28T18:00:00Z')
const earlier = new Date('2026-11-28T16:00:00Z')

test('only what is announced has to say when and where', () => {
  for (const status of activityStatuses) {
    const bare = refuseAnnouncing({ status, startsAt: null, place: '  ' })
    expect(bare.map(({ path }) => path)).toEqual(
      status === 'announced' ? ['startsAt', 'place'] : [],
    )
    expect(refuseAnnouncing({ status, startsAt: now, place: 'Prøvesalen' })).toEqual([])
  }
})

test('an information meeting has its link once women were asked to it, and nothing else has one', () => {
  const having = activityStatuses.filter((status) => hasSignUpLink('informationMeeting', status))
  expect(having).toEqual(['announced', 'held'])
  expect(hasSignUpLink('foodEvening', 'announced')).toBe(false)
})

test('only who is of the corps now is put on as a helper', () => {
  expect(refuseHelper('active')).toEqual([])
  for (const status of ['paused', 'left', 'graduated', 'applied', undefined] as const)
    expect(refuseHelper(status)).toMatchObject([{ path: 'applicant', code: 'helperNotActive' }])
})

test('her page tells her of what is planned until it is over, and of what was called off', () => {
  const hers = (
    status: (typeof activityStatuses)[number],
    startsAt: Date | null,
    endsAt = startsAt,
  ) => isHersToCome({ status, startsAt, endsAt }, now)
  for (const status of ['planned', 'announced', 'cancelled'] as const) {
    expect(hers(status, later)).toBe(true)
    expect(hers(status, earlier, later)).toBe(true)
    expect(hers(status, earlier)).toBe(false)
  }
  expect(hers('planned', null)).toBe(true)
  expect(hers('cancelled', null)).toBe(false)
  expect(hers('idea', later)).toBe(false)
  expect(hers('held', later)).toBe(false)
})
