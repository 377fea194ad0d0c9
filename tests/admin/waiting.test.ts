import { describe, expect, it } from 'vitest'
import { listAddress, whereOf } from '@/admin/dashboard/condition'
import { waitingFor } from '@/admin/dashboard/waiting'
import type { Role } from '@/domain/choices/people'

const now = new Date('2018-08-01T12:00:00Z')
const keysFor = (role: Role) =>
  waitingFor({ id: 'a1', role }, now).map(({ collection }) => collection)

describe('what waits on the first page', () => {
  it('is nothing for the municipality and for strangers', () => {
    expect(waitingFor({ id: 'a1', role: 'municipality' }, now)).toEqual([])
    expect(waitingFor(null, now)).toEqual([])
  })

  it('shows the editor no person and no money', () => {
    expect(new Set(keysFor('editor'))).toEqual(new Set(['stories', 'publications', 'activities']))
  })

  it('asks only those who may decide to decide about expenses, and not about their own', () => {
    const toApprove = (role: Role) =>
      waitingFor({ id: 'a1', role }, now).find(({ key }) => key === 'toApprove')
    expect(toApprove('coordinator')).toBeUndefined()
    expect(toApprove('projectLeader')?.conditions).toEqual([
      { field: 'status', operator: 'equals', value: 'submitted' },
      { field: 'submittedBy', operator: 'not_equals', value: 'a1' },
    ])
  })

  it('looks fourteen days ahead for sessions without a teacher', () => {
    const waiting = waitingFor({ id: 'a1', role: 'coordinator' }, now)
    const withoutTeacher = waiting.find(({ key }) => key === 'withoutTeacher')
    expect(withoutTeacher?.conditions).toContainEqual({
      field: 'startsAt',
      operator: 'less_than',
      value: '2018-08-15T12:00:00.000Z',
    })
  })

  it('has one key for each', () => {
    const keys = waitingFor({ id: 'a1', role: 'admin' }, now).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the way to a list', () => {
  const conditions = [
    { field: 'status', operator: 'in', value: ['planned', 'held'] },
    { field: 'endsAt', operator: 'less_than', value: '2018-08-01T12:00:00.000Z' },
  ] as const

  it('asks the list for what was counted', () => {
    expect(whereOf(conditions)).toEqual({
      and: [
        { status: { in: ['planned', 'held'] } },
        { endsAt: { less_than: '2018-08-01T12:00:00.000Z' } },
      ],
    })
    const address = new URL(listAddress('sessions', conditions), 'http://localhost')
    expect(address.pathname).toBe('/admin/collections/sessions')
    expect([...address.searchParams]).toEqual([
      ['where[or][0][and][0][status][in][0]', 'planned'],
      ['where[or][0][and][0][status][in][1]', 'held'],
      ['where[or][0][and][1][endsAt][less_than]', '2018-08-01T12:00:00.000Z'],
    ])
  })

  it('is the whole list without conditions', () => {
    expect(listAddress('teams', [])).toBe('/admin/collections/teams')
  })
})
