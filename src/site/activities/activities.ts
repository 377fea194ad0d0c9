import type { ActivityKind, Audience } from '@/domain/choices/community'
import type { Area } from '@/domain/choices/people'
import { publicActivityStatuses } from '@/domain/activities'
import type { Locale } from '@/domain/locales'
import type { Activity_Where } from '@/generated/gql/graphql'
import { query } from '../api'
import { activityListDocument } from './queries'

export type ActivityCard = {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** The editor's own text; undefined where there is none. */
  readonly description: unknown
  readonly kind: ActivityKind
  /** Called off after it was announced. */
  readonly cancelled: boolean
  /** ISO instants; undefined while the day is not fixed. */
  readonly startsAt: string | undefined
  readonly endsAt: string | undefined
  readonly place: string | undefined
  readonly areas: readonly Area[]
  readonly audience: readonly Audience[]
  /** Names of those it is made together with. */
  readonly organisations: readonly string[]
  /** False where the text stands in Danish for want of a translation. */
  readonly translated: boolean
  readonly descriptionTranslated: boolean
}

type Asked = { readonly now: Date; readonly limit: number }

/**
 * What is announced and not over by `now`, soonest first; what has no day yet comes last. What was
 * called off stays in its place, so that whoever planned to come learns of it.
 */
export function comingActivities(locale: Locale, { now, limit }: Asked) {
  const notBefore = { greater_than_equal: now.toISOString() }
  const where: Activity_Where = {
    OR: [
      {
        status: { in: ['announced', 'cancelled'] },
        OR: [{ startsAt: notBefore }, { endsAt: notBefore }],
      },
      { status: { equals: 'announced' }, startsAt: { exists: false } },
    ],
  }
  return activities(locale, { where, limit, sort: 'startsAt' })
}

/** What is over by `now`, latest first. What was called off was nothing that we did. */
export function pastActivities(locale: Locale, { now, limit }: Asked) {
  const before = { less_than: now.toISOString() }
  const where: Activity_Where = {
    status: { in: [...publicActivityStatuses] },
    startsAt: before,
    OR: [{ endsAt: before }, { endsAt: { exists: false } }],
  }
  return activities(locale, { where, limit, sort: '-startsAt' })
}

async function activities(
  locale: Locale,
  variables: { where: Activity_Where; limit: number; sort: string },
): Promise<readonly ActivityCard[]> {
  const { shown, own } = await query(activityListDocument, variables, { locale })
  const owned = new Map(own?.docs.map((activity) => [activity.id, activity]))
  return (shown?.docs ?? []).map((activity) => ({
    id: activity.id,
    title: activity.title ?? '',
    summary: activity.summary ?? '',
    description: activity.description ?? undefined,
    kind: activity.kind,
    cancelled: activity.status === 'cancelled',
    startsAt: activity.startsAt ?? undefined,
    endsAt: activity.endsAt ?? undefined,
    place: activity.place ?? undefined,
    areas: activity.areas ?? [],
    audience: activity.audience ?? [],
    organisations: (activity.organisations ?? []).map(({ name }) => name),
    translated: Boolean(owned.get(activity.id)?.title),
    descriptionTranslated: Boolean(owned.get(activity.id)?.description),
  }))
}
