import type { PayloadRequest } from 'payload'
import type { EvidenceKind } from '@/domain/choices/promises'
import type { GrantPromise } from '@/generated/payload-types'
import { idOf } from '@/hooks/relation'

/** What shows that a promise was kept. A figure's `figure` is null where it is hidden. */
export type Proof = Readonly<{
  kind: EvidenceKind
  title: string
  /** When it happened, ISO 8601. */
  on: string | null
  figure: number | null
  /** What its figure counts; kroner are in øre. Null for what is no figure. */
  unit: string | null
}>

/** The figures that may be told, by the keys of the indicators: hidden where they are hidden there. */
export type Figures = readonly Readonly<{
  key: string
  baseline: number | null
  target: number | null
  actual: number | null
}>[]

type Happened = Readonly<{ id: string; proof: Proof }>
type Indicator = Readonly<{ id: string; key: string; title: string; unit: string }>

/** What was named for some promises and has happened, in the order in which it did. */
export type Evidence = Readonly<{
  happened: readonly Happened[]
  indicators: readonly Indicator[]
}>

/** Looked up once for all of the promises together. */
export async function evidenceFor(
  promises: readonly GrantPromise[],
  req: PayloadRequest,
): Promise<Evidence> {
  const { payload } = req
  const all = { pagination: false, depth: 0, req } as const
  const named = (field: NamedIn) => ({ in: promises.flatMap((one) => idsOf(one[field])) })
  const sessions = await payload.find({
    collection: 'sessions',
    where: { id: named('sessions'), status: { in: ['held', 'locked'] } },
    sort: 'startsAt',
    ...all,
    depth: 1,
  })
  const activities = await payload.find({
    collection: 'activities',
    where: { id: named('activities'), status: { equals: 'held' } },
    sort: 'startsAt',
    ...all,
  })
  const stories = await payload.find({
    collection: 'stories',
    where: {
      id: named('stories'),
      status: { equals: 'published' },
      channels: { in: ['site'] },
    },
    sort: 'publishedAt',
    ...all,
  })
  const indicators = await payload.find({
    collection: 'indicators',
    where: { id: named('indicators') },
    sort: 'order',
    ...all,
  })
  return {
    happened: [
      ...sessions.docs.map((one) => happened('session', one, one.startsAt)),
      ...activities.docs.map((one) => happened('activity', one, one.startsAt)),
      ...stories.docs.map((one) => happened('story', one, one.publishedAt)),
    ],
    indicators: indicators.docs.map(({ id, key, title, unit }) => ({ id, key, title, unit })),
  }
}

/** What of the promise's own evidence has happened, and may be told. */
export function proofsOf(
  promise: GrantPromise,
  { happened: all, indicators }: Evidence,
  figures: Figures,
): readonly Proof[] {
  const named = new Set(happenings.flatMap((field) => idsOf(promise[field])))
  return [
    ...all.filter(({ id }) => named.has(id)).map(({ proof }) => proof),
    ...indicatorsOf(promise, indicators).map(({ key, title, unit }): Proof => ({
      kind: 'indicator',
      title,
      on: null,
      figure: figures.find((one) => one.key === key)?.actual ?? null,
      unit,
    })),
  ]
}

/** Those that the promise names, in the order of the report. */
export function indicatorsOf(
  promise: GrantPromise,
  indicators: Evidence['indicators'],
): Evidence['indicators'] {
  const named = idsOf(promise.indicators)
  return indicators.filter(({ id }) => named.includes(id))
}

/** The fields that name what is to happen. */
export const happenings = ['sessions', 'activities', 'stories'] as const

type NamedIn = (typeof happenings)[number] | 'indicators'

const idsOf = (related: GrantPromise[NamedIn]) => (related ?? []).flatMap((one) => idOf(one) ?? [])

const happened = (
  kind: EvidenceKind,
  { id, title }: Readonly<{ id: string; title?: string | null }>,
  on: string | null | undefined,
): Happened => ({
  id,
  proof: { kind, title: title ?? '', on: on ?? null, figure: null, unit: null },
})
