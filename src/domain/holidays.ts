import type { Label } from './labels/label'
import { addDays } from './time'

/**
 * What the day is called when nothing is open: the public holidays of Denmark, and the three days
 * that close like them (Constitution Day, Christmas Eve and New Year's Eve). Null on a common day.
 * The great prayer day is one up to 2023 (lov nr. 214 af 6. marts 2023 ended it).
 */
export function holidayName(day: string): Label | null {
  const year = Number(day.slice(0, 4))
  return holidaysOf(year).get(day) ?? null
}

const known = new Map<number, ReadonlyMap<string, Label>>()

function holidaysOf(year: number): ReadonlyMap<string, Label> {
  const found = known.get(year)
  if (found !== undefined) return found
  const easter = easterSunday(year)
  const made = new Map<string, Label>([
    ...fixed.map(([date, name]) => [`${String(year).padStart(4, '0')}-${date}`, name] as const),
    ...movable.map(([offset, name]) => [addDays(easter, offset), name] as const),
    ...(year < 2024 ? [[addDays(easter, 26), prayerDay] as const] : []),
  ])
  known.set(year, made)
  return made
}

const fixed: readonly (readonly [string, Label])[] = [
  ['01-01', { da: 'nytårsdag', en: 'New Year’s Day' }],
  ['06-05', { da: 'grundlovsdag', en: 'Constitution Day' }],
  ['12-24', { da: 'juleaftensdag', en: 'Christmas Eve' }],
  ['12-25', { da: '1. juledag', en: 'Christmas Day' }],
  ['12-26', { da: '2. juledag', en: 'Boxing Day' }],
  ['12-31', { da: 'nytårsaftensdag', en: 'New Year’s Eve' }],
]

/** Days from Easter Sunday. */
const movable: readonly (readonly [number, Label])[] = [
  [-3, { da: 'skærtorsdag', en: 'Maundy Thursday' }],
  [-2, { da: 'langfredag', en: 'Good Friday' }],
  [0, { da: 'påskedag', en: 'Easter Sunday' }],
  [1, { da: '2. påskedag', en: 'Easter Monday' }],
  [39, { da: 'Kristi himmelfartsdag', en: 'Ascension Day' }],
  [49, { da: 'pinsedag', en: 'Whit Sunday' }],
  [50, { da: '2. pinsedag', en: 'Whit Monday' }],
]

const prayerDay: Label = { da: 'store bededag', en: 'the great prayer day' }

/** The Gregorian Easter, by the method of Meeus, Jones and Butcher (Nature, 20 April 1876). */
function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}`
}
