import { publicActivityStatuses } from '@/domain/activities'
import type { Locale } from '@/domain/locales'
import { addMonths, isMonth, monthBounds, monthOf } from '@/domain/months'
import { copenhagenDate } from '@/domain/time'
import type { Activity_Where } from '@/generated/gql/graphql'
import { query } from '../api'
import { monthDocument } from './queries'

/** How far the calendar can be turned, so that no robot turns it for ever. */
const monthsEitherWay = 12

/** More than any month has held; a page must end somewhere. */
const mostInAMonth = 100

export type Happening = {
  readonly id: string
  readonly title: string
  /** The day in Copenhagen, YYYY-MM-DD, and the ISO instant. */
  readonly day: string
  readonly startsAt: string
  readonly cancelled: boolean
  /** False where the title stands in Danish for want of a translation. */
  readonly translated: boolean
}

/** The month (YYYY-MM) of an address; anything that the calendar cannot show is this month. */
export function monthAsked(given: string | readonly string[] | undefined, now: Date): string {
  const present = monthOf(now)
  return typeof given === 'string' && isMonth(given) && isWithin(given, present) ? given : present
}

/** The months before and after, as far as the calendar goes. */
export function monthsBeside(month: string, now: Date) {
  const present = monthOf(now)
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)]
  return {
    before: isWithin(before, present) ? before : undefined,
    after: isWithin(after, present) ? after : undefined,
  }
}

/** The page with that month open, after the locale. */
export const monthPath = (month: string, now: Date) =>
  month === monthOf(now) ? '/aktiviteter' : `/aktiviteter?maaned=${month}`

/** What happens in a month, in order. What was called off is told until its time has come. */
export async function happeningsIn(
  month: string,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<readonly Happening[]> {
  const { from, to } = monthBounds(month)
  const where: Activity_Where = {
    startsAt: { greater_than_equal: from.toISOString(), less_than: to.toISOString() },
    OR: [
      { status: { in: [...publicActivityStatuses] } },
      {
        status: { equals: 'cancelled' },
        startsAt: { greater_than_equal: now.toISOString() },
      },
    ],
  }
  const { shown, own } = await query(monthDocument, { where, limit: mostInAMonth }, { locale })
  const translated = new Set(own?.docs.filter(({ title }) => title).map(({ id }) => id))
  return (shown?.docs ?? []).flatMap(({ id, title, status, startsAt }) =>
    startsAt
      ? {
          id,
          title: title ?? '',
          day: copenhagenDate(new Date(startsAt)),
          startsAt,
          cancelled: status === 'cancelled',
          translated: translated.has(id),
        }
      : [],
  )
}

const isWithin = (month: string, present: string) =>
  month >= addMonths(present, -monthsEitherWay) && month <= addMonths(present, monthsEitherWay)
