import type { Operation } from '@/domain/rollCall'

/** A tap that the server has not answered yet. Ids only: whoever finds the phone learns no name. */
export type Waiting = Operation & Readonly<{ session: string }>

const key = 'roll-call-outbox'

/** Every tap that waits on this phone, in the order in which they were made. */
export function waitingTaps(): readonly Waiting[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(read) ? read.filter(isWaiting) : []
  } catch {
    return []
  }
}

export function keepTaps(taps: readonly Waiting[]): void {
  write([...waitingTaps(), ...taps])
}

/** The server has answered these; another page of the same phone may have more. */
export function forgetTaps(ids: readonly string[]): void {
  write(waitingTaps().filter(({ id }) => !ids.includes(id)))
}

function write(taps: readonly Waiting[]): void {
  if (taps.length === 0) localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify(taps))
}

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false
  return ['id', 'applicant', 'session', 'kind'].every(
    (name) => typeof Reflect.get(value, name) === 'string',
  )
}
