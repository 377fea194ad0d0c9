import { describe, expect, it } from 'vitest'
import { expenseStatuses } from '@/domain/choices/money'
import { applicantStatuses, roles, type Role } from '@/domain/choices/people'
import { storyStatuses } from '@/domain/choices/publishing'
import { actionWord } from '@/admin/nextStep/actionWords'
import { isStepped, lifecycles, stepsFrom, type Stepped } from '@/admin/nextStep/lifecycles'
import { offeredSteps } from '@/admin/nextStep/offered'

const viewer = (role: Role) => ({ id: `account of ${role}`, role })
const stepped = Object.keys(lifecycles).filter(isStepped)

describe('the steps that are offered', () => {
  it('are none for the municipality and for strangers, from any status of anything', () => {
    for (const collection of stepped)
      for (const status of statusesOf(collection)) {
        expect(offeredSteps(collection, { status }, viewer('municipality'))).toEqual([])
        expect(offeredSteps(collection, { status }, null)).toEqual([])
      }
  })

  it('are never others than the life cycle allows', () => {
    for (const collection of stepped)
      for (const status of statusesOf(collection))
        for (const role of roles)
          for (const step of offeredSteps(collection, { status }, viewer(role)))
            expect(stepsFrom(collection, status)).toContain(step)
  })

  it('are all of a woman’s way for the coordinator, and none for the editor', () => {
    for (const status of applicantStatuses) {
      expect(offeredSteps('applicants', { status }, viewer('coordinator'))).toEqual(
        stepsFrom('applicants', status),
      )
      expect(offeredSteps('applicants', { status }, viewer('editor'))).toEqual([])
    }
  })

  it('let the coordinator send an expense in, and the project leader decide', () => {
    expect(offeredSteps('expenses', { status: 'draft' }, viewer('coordinator'))).toEqual([
      'submitted',
    ])
    expect(offeredSteps('expenses', { status: 'submitted' }, viewer('coordinator'))).toEqual([])
    expect(offeredSteps('expenses', { status: 'submitted' }, viewer('projectLeader'))).toEqual([
      'approved',
      'returned',
      'rejected',
    ])
  })

  it('do not let the project leader decide about what she sent in herself', () => {
    const leader = viewer('projectLeader')
    expect(
      offeredSteps('expenses', { status: 'submitted', submittedBy: leader.id }, leader),
    ).toEqual(['returned'])
  })

  it('never void an expense by hand: its counter-entry does', () => {
    for (const status of expenseStatuses)
      for (const role of roles)
        expect(offeredSteps('expenses', { status }, viewer(role))).not.toContain('voided')
  })

  it('let the editor prepare and withdraw a story, but neither approve nor publish it', () => {
    const offered = storyStatuses.flatMap((status) =>
      offeredSteps('stories', { status }, viewer('editor')),
    )
    expect(new Set(offered)).toEqual(new Set(['awaitingConsent', 'draft', 'withdrawn']))
    expect(offeredSteps('stories', { status: 'awaitingConsent' }, viewer('coordinator'))).toContain(
      'approved',
    )
  })

  it('leave to the agreements whether a teacher has been asked', () => {
    const offered = statusesOf('sessions').flatMap((status) =>
      offeredSteps('sessions', { status }, viewer('coordinator')),
    )
    expect(offered).not.toContain('teacherAsked')
    expect(offered).not.toContain('planned')
    expect(offered).toContain('held')
  })

  it('are none from what is no status', () => {
    expect(offeredSteps('teams', { status: undefined }, viewer('admin'))).toEqual([])
    expect(offeredSteps('teams', { status: 'constructor' }, viewer('admin'))).toEqual([])
  })
})

describe('the words on the buttons', () => {
  it('differ for the steps from one status, in both languages', () => {
    for (const collection of stepped)
      for (const status of statusesOf(collection)) {
        const words = stepsFrom(collection, status).map((step) => actionWord(collection, step))
        expect(new Set(words.map(({ da }) => da)).size).toBe(words.length)
        expect(new Set(words.map(({ en }) => en)).size).toBe(words.length)
      }
  })

  it('say what is done', () => {
    expect(actionWord('applicants', 'interviewPlanned').da).toBe('Planlæg samtale')
    expect(actionWord('expenses', 'approved').da).toBe('Godkend')
  })
})

function statusesOf(collection: Stepped): string[] {
  return Object.keys(lifecycles[collection].steps)
}
