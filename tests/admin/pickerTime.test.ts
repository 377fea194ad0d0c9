import { afterEach, describe, expect, it, vi } from 'vitest'
import { fromPicker, toPicker } from '@/admin/moment/pickerTime'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe.each(['UTC', 'Europe/Copenhagen', 'Europe/Istanbul', 'America/New_York', 'Asia/Karachi'])(
  'on a machine in %s',
  (zone) => {
    it.each([
      ['2018-08-08T15:00:00.000Z', '2018-8-8 17:0'],
      ['2018-10-31T16:00:00.000Z', '2018-10-31 17:0'],
      ['2018-12-31T23:30:00.000Z', '2019-1-1 0:30'],
    ])('%s is shown as it reads in Copenhagen, and picked as that', (instant, shown) => {
      vi.stubEnv('TZ', zone)
      const picker = toPicker(instant)
      expect(picker && readingOf(picker)).toBe(shown)
      expect(fromPicker(picker)).toBe(instant)
    })
  },
)

it('the machine’s own clock is another one, so there is something to see', () => {
  vi.stubEnv('TZ', 'America/New_York')
  expect(new Date('2018-08-08T15:00:00.000Z').getHours()).toBe(11)
})

it.each([undefined, null, '', 'i morgen', 5])('shows nothing for %s', (value) => {
  expect(toPicker(value)).toBeUndefined()
})

it.each([null, undefined, new Date(Number.NaN)])('keeps nothing of %s', (picked) => {
  expect(fromPicker(picked)).toBeNull()
})

const readingOf = (date: Date) =>
  `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${date.getHours()}:${date.getMinutes()}`
