import { expect, test } from 'vitest'
import { storyPrompts, type TeamsCourse } from '@/domain/storyPrompts'

const on = (day: string) => new Date(`${day}T12:00:00Z`)
const team: TeamsCourse = {
  id: 't',
  name: 'Hold',
  status: 'running',
  createdAt: on('2026-05-01'),
  firstAt: on('2026-08-12'),
  lastAt: on('2026-10-30'),
}
const phasesOn = (day: string, given: Partial<TeamsCourse> = {}) =>
  storyPrompts([{ ...team, ...given }], [], on(day)).map(({ phase }) => phase)

test.each([
  ['2026-06-01', ['before']],
  ['2026-08-12', ['during']],
  ['2026-10-29', ['during']],
  ['2026-10-30', ['after']],
  ['2027-02-20', ['after']],
  ['2027-03-15', []],
] as const)('on %s a team without stories is asked for %j', (day, phases) => {
  expect(phasesOn(day)).toEqual(phases)
})

test('a team without evenings is asked why its women come, once it recruits', () => {
  const none = { firstAt: null, lastAt: null }
  expect(phasesOn('2026-06-01', { ...none, status: 'recruiting' })).toEqual(['before'])
  expect(phasesOn('2026-06-01', { ...none, status: 'planned' })).toEqual([])
  expect(phasesOn('2026-06-01', { ...none, status: 'completed' })).toEqual([])
  expect(phasesOn('2026-09-01', { status: 'archived' })).toEqual([])
})

test('a story of the phase, begun since, is an answer; an older one or another phase is none', () => {
  const asked = (phase: 'before' | 'during', day: string) =>
    storyPrompts([team], [{ phase, createdAt: on(day) }], on('2026-09-01')).length
  expect(asked('during', '2026-08-20')).toBe(0)
  expect(asked('during', '2025-09-20')).toBe(1)
  expect(asked('before', '2026-08-20')).toBe(1)
})
