import { weekdayLabels } from './labels/course'
import { weekdays } from './choices/course'
import { holidayName } from './holidays'
import type { Label } from './labels/label'
import { problem, type Problem } from './problem'
import { addDays, copenhagenInstant, isDay, isoWeek, isoWeekday, isTime } from './time'

export type PlanSkips = Readonly<{
  /** ISO weeks without teaching, in whichever year they fall. */
  skipWeeks: readonly number[]
  /** Days without teaching, YYYY-MM-DD. */
  skipDates: readonly string[]
}>

export type PlanInput = PlanSkips &
  Readonly<{
    /** YYYY-MM-DD. */
    firstEvening: string
    /** Monday is 1, Sunday is 7. */
    weekday: number
    /** HH:MM on the clock of Copenhagen. */
    startTime: string
    durationMinutes: number
    /** How many evenings: one a module of the plan. */
    count: number
  }>

export type Evening = Readonly<{ date: string; startsAt: Date; endsAt: Date }>

/** Ten years of weeks: beyond it the skips leave no evening free. */
const horizonWeeks = 520

/**
 * One evening a week from the first, without public holidays and the skipped weeks and days, and
 * without `closed` ones. 17:00 stays 17:00 over the changes of the hour. Ask `refusePlan` first:
 * this throws a RangeError on a malformed day.
 */
export function planEvenings(
  plan: PlanInput,
  closed: (day: string) => boolean = () => false,
): Evening[] {
  return eveningDays(plan, closed).map((date) => ({ date, ...timesOn(date, plan) }))
}

export type SkippedEvening = Readonly<{
  date: string
  why: 'holiday' | 'week' | 'day'
  /** Of a public holiday. */
  name: Label | null
}>

/** The team's evenings between the first and the last on which nothing is taught, and why. */
export function skippedEvenings(plan: PlanInput): SkippedEvening[] {
  const days = eveningDays(plan)
  const last = days.at(-1)
  const skipped: SkippedEvening[] = []
  for (let day = nextWeekday(plan); last !== undefined && day < last; day = addDays(day, 7)) {
    const name = holidayName(day)
    if (name !== null) skipped.push({ date: day, why: 'holiday', name })
    else if (plan.skipWeeks.includes(isoWeek(day)))
      skipped.push({ date: day, why: 'week', name: null })
    else if (plan.skipDates.includes(day)) skipped.push({ date: day, why: 'day', name: null })
  }
  return skipped
}

function timesOn(date: string, { startTime, durationMinutes }: PlanInput) {
  const startsAt = copenhagenInstant(date, startTime)
  return { startsAt, endsAt: new Date(startsAt.getTime() + durationMinutes * 60_000) }
}

export function refusePlan(plan: PlanInput): Problem[] {
  const { firstEvening, weekday, startTime, durationMinutes, count } = plan
  const problems = [
    ...(isDay(firstEvening) ? [] : [problem('firstEvening', 'dateForm')]),
    ...(isWhole(weekday, 1, 7) ? [] : [problem('weekday', 'numberRange', { min: 1, max: 7 })]),
    ...(isTime(startTime) ? [] : [problem('startTime', 'timeForm')]),
    ...(isWhole(durationMinutes, 15, 720)
      ? []
      : [problem('durationMinutes', 'durationRange', { min: 15, max: 720 })]),
    ...(isWhole(count, 1, 100) ? [] : [problem('plan', 'planCount')]),
    ...(plan.skipWeeks.every((week) => isWhole(week, 1, 53))
      ? []
      : [problem('skipWeeks', 'weekForm')]),
    ...(plan.skipDates.every(isDay) ? [] : [problem('skipDates', 'dateForm')]),
  ]
  if (problems.length > 0) return problems
  if (isoWeekday(firstEvening) !== weekday) return [weekdayProblem(firstEvening, weekday)]
  return eveningDays(plan).length < count ? [problem('skipWeeks', 'planNeverEnds')] : []
}

/**
 * The latest first evening with which the course ends by `lastDay` ("to end in October, start by
 * 8 August"); null when there is none.
 */
export function latestFirstEvening(
  wish: PlanSkips & Readonly<{ lastDay: string; weekday: number; count: number }>,
): string | null {
  let day = addDays(wish.lastDay, -((isoWeekday(wish.lastDay) - wish.weekday + 7) % 7))
  let taught = 0
  for (let week = 0; week < horizonWeeks; week += 1) {
    if (isTaught(day, wish)) taught += 1
    if (taught === wish.count) return day
    day = addDays(day, -7)
  }
  return null
}

function eveningDays(plan: PlanInput, closed = (_day: string) => false): string[] {
  const days: string[] = []
  let day = nextWeekday(plan)
  for (let week = 0; week < horizonWeeks && days.length < plan.count; week += 1) {
    if (isTaught(day, plan) && !closed(day)) days.push(day)
    day = addDays(day, 7)
  }
  return days
}

const nextWeekday = ({ firstEvening, weekday }: PlanInput): string =>
  addDays(firstEvening, (weekday - isoWeekday(firstEvening) + 7) % 7)

function isTaught(day: string, { skipWeeks, skipDates }: PlanSkips): boolean {
  return !skipWeeks.includes(isoWeek(day)) && !skipDates.includes(day) && holidayName(day) === null
}

function weekdayProblem(firstEvening: string, expected: number): Problem {
  const is = weekdayName(isoWeekday(firstEvening))
  const should = weekdayName(expected)
  return problem('firstEvening', 'weekdayMismatch', {
    weekdayDa: is.da.toLowerCase(),
    weekdayEn: is.en,
    expectedDa: should.da.toLowerCase(),
    expectedEn: should.en,
  })
}

function weekdayName(weekday: number) {
  return weekdayLabels[weekdays[weekday - 1] ?? '1']
}

function isWhole(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max
}
