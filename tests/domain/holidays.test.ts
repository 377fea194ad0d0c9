import { describe, expect, it } from 'vitest'
import { holidayName } from '@/domain/holidays'

describe('days on which nothing is open', () => {
  it.each([
    ['2018-03-29', 'skærtorsdag'],
    ['2018-03-30', 'langfredag'],
    ['2018-04-02', '2. påskedag'],
    ['2018-05-10', 'Kristi himmelfartsdag'],
    ['2018-05-21', '2. pinsedag'],
    ['2019-04-21', 'påskedag'],
    ['2024-03-31', 'påskedag'],
    ['2025-06-08', 'pinsedag'],
    ['2038-04-25', 'påskedag'],
    ['2027-06-05', 'grundlovsdag'],
    ['2026-12-24', 'juleaftensdag'],
    ['2026-12-31', 'nytårsaftensdag'],
    ['2027-01-01', 'nytårsdag'],
  ])('%s is %s', (day, name) => {
    expect(holidayName(day)?.da).toBe(name)
  })

  it('knows the great prayer day up to the year in which it was last kept', () => {
    expect(holidayName('2023-05-05')?.da).toBe('store bededag')
    expect(holidayName('2024-04-26')).toBeNull()
  })

  it('leaves the common days alone', () => {
    for (const day of ['2018-08-08', '2018-10-17', '2026-11-27', '2027-12-23'])
      expect(holidayName(day)).toBeNull()
  })
})
