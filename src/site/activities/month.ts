import { publicActivityStatuses } from '@/domain/activities'
import type { Locale } from '@/domain/locales'
import { monthBounds } from '@/domain/months'
import { copenhagenDate } from '@/domain/time'
import type { Activity_Where } from '@/generated/gql/graphql'
import { query } from '../api'
import { monthDocument } from './queries'

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
  const { shown, own } = await query(monthDocument, { where }, { locale })
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
