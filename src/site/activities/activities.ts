import type { ActivityKind } from '@/domain/choices/community'
import type { Activity_Where } from '@/generated/gql/graphql'
import { query } from '../api'
import type { Locale } from '@/domain/locales'
import { activityListDocument } from './queries'

export type ActivityCard = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly kind: ActivityKind
  /** ISO instants; undefined while the day is not fixed. */
  readonly startsAt: string | undefined
  readonly endsAt: string | undefined
  readonly place: string | undefined
  /** False where the text stands in Danish for want of a translation. */
  readonly translated: boolean
}

type Asked = { readonly now: Date; readonly limit: number }

/** Announced activities from `now` on, soonest first; those without a day come last. */
export function comingActivities(locale: Locale, { now, limit }: Asked) {
  const notBefore = { greater_than_equal: now.toISOString() }
  const where: Activity_Where = {
    AND: [
      { status: { equals: 'announced' } },
      { OR: [{ startsAt: notBefore }, { startsAt: { exists: false } }] },
    ],
  }
  return activities(locale, { where, limit, sort: 'startsAt' })
}

/** Activities from before `now`, latest first. */
export function pastActivities(locale: Locale, { now, limit }: Asked) {
  const where: Activity_Where = { startsAt: { less_than: now.toISOString() } }
  return activities(locale, { where, limit, sort: '-startsAt' })
}

async function activities(
  locale: Locale,
  variables: { where: Activity_Where; limit: number; sort: string },
): Promise<readonly ActivityCard[]> {
  const { shown, own } = await query(activityListDocument, variables, { locale })
  const translated = new Set(own?.docs.filter(({ title }) => title).map(({ id }) => id))
  return (shown?.docs ?? []).map((activity) => ({
    id: activity.id,
    title: activity.title ?? '',
    summary: activity.summary ?? '',
    kind: activity.kind,
    startsAt: activity.startsAt ?? undefined,
    endsAt: activity.endsAt ?? undefined,
    place: activity.place ?? undefined,
    translated: translated.has(activity.id),
  }))
}
