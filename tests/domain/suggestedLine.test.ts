import { expect, it } from 'vitest'
import { suggestedLine, type Described } from '@/domain/suggestedLine'

const given = (one: Partial<Described>) =>
  suggestedLine({ payeeKind: 'shop', purpose: '', isOfSession: false, ...one })

it('tells the line from who is paid', () => {
  expect(given({ payeeKind: 'guestTeacher', purpose: 'Gave' })).toBe('guestTeachers')
  expect(given({ payeeKind: 'teacher' })).toBe('otherTeachers')
  expect(given({ payeeKind: 'projectLeader' })).toBe('projectLeader')
})

it('tells the line from what it is for', () => {
  expect(given({ purpose: 'Gave til sundhedsplejersken' })).toBe('otherTeachers')
  expect(given({ purpose: 'Kager til afslutningsfesten' })).toBe('closing')
  expect(given({ purpose: 'Papir og mapper' })).toBe('materials')
  expect(given({ purpose: 'Kopi af opgaver' })).toBe('materials')
  expect(given({ purpose: 'Ny udgave af manifestet' })).toBeNull()
})

it('tells catering of an evening of the course from that of another meeting', () => {
  expect(given({ purpose: 'KAFFE og frugt', isOfSession: true })).toBe('materials')
  expect(given({ purpose: 'KAFFE og frugt' })).toBe('meetings')
  expect(given({ payeeKind: 'caterer', purpose: 'Buffet' })).toBe('meetings')
})

it('suggests nothing where nothing is said', () => {
  expect(given({})).toBeNull()
  expect(given({ payeeKind: null, purpose: 'Diverse' })).toBeNull()
})
