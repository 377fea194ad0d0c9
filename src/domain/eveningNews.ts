import type { MessagePurpose } from './choices/messages'

export type EveningNews = Extract<MessagePurpose, 'eveningCancelled' | 'eveningMoved'>

/** Which news of an evening a message is, and the time that its reader believes in until she has it. */
export function eveningKey(news: {
  readonly purpose: EveningNews
  readonly session: string
  readonly reader: string
  readonly known: Date
  readonly changedAt: string
}): string {
  const { purpose, session, reader, known, changedAt } = news
  return [purpose, session, reader, changedAt, known.toISOString()].join(' ')
}

/** The time in such a key, or null when it is another's. */
export function knownTime(key: string): Date | null {
  const told = /^evening(?:Cancelled|Moved) .* (\S+)$/.exec(key)?.[1] ?? ''
  const time = new Date(told)
  return Number.isNaN(time.getTime()) ? null : time
}
