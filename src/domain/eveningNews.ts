import type { MessagePurpose } from './choices/messages'

export const eveningNews = [
  'eveningCancelled',
  'eveningMoved',
  'eveningPlace',
] as const satisfies readonly MessagePurpose[]
export type EveningNews = (typeof eveningNews)[number]

/** When and where an evening is. An empty place is one that nobody has said. */
export type Known = Readonly<{ when: Date; place: string }>

/** What has become of an evening, against what its readers know; null when that is so still. */
export function newsOf(
  known: Known,
  now: Known & Readonly<{ isCancelled: boolean }>,
): EveningNews | null {
  if (now.isCancelled) return 'eveningCancelled'
  if (known.when.getTime() !== now.when.getTime()) return 'eveningMoved'
  return now.place !== '' && now.place !== known.place ? 'eveningPlace' : null
}

/** Which news of an evening a message is, and what its reader believes in until she has it. */
export function eveningKey(news: {
  readonly purpose: EveningNews
  readonly session: string
  readonly reader: string
  readonly known: Known
  readonly changedAt: string
}): string {
  const { purpose, session, reader, known, changedAt } = news
  const place = encodeURIComponent(known.place)
  return [purpose, session, reader, changedAt, place, known.when.toISOString()].join(' ')
}

/** What stands as known in such a key, or null when it is another's. */
export function knownIn(key: string): Partial<Known> | null {
  const [purpose, ...rest] = key.split(' ')
  const when = new Date(rest.at(-1) ?? '')
  if (!eveningNews.some((news) => news === purpose) || Number.isNaN(when.getTime())) return null
  // Before there was news of a place, a key had no place.
  const place = rest.length === wordsInKey ? rest.at(-2) : undefined
  return place === undefined ? { when } : { when, place: decodeURIComponent(place) }
}

const wordsInKey = 5
