import { language } from './words'

/** What the server said; `offline` where nobody did, or somebody who is not our server. */
export type Said =
  | Readonly<{ how: 'done'; json: unknown }>
  | Readonly<{ how: 'refused'; sentences: readonly string[] }>
  | Readonly<{ how: 'loggedOut' | 'gone' | 'offline' }>

const patience = 10_000

export async function ask(
  method: 'GET' | 'POST' | 'PATCH',
  address: string,
  body?: unknown,
): Promise<Said> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), patience)
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      signal: giveUp.signal,
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const json: unknown = await response.json()
    if (response.ok) return { how: 'done', json }
    if (response.status === 401 || response.status === 403) return { how: 'loggedOut' }
    if (response.status === 404) return { how: 'gone' }
    // Whatever else it is (too many at once, a fault, a net that asks for a log-in) may pass.
    return response.status === 400
      ? { how: 'refused', sentences: sentencesOf(json) }
      : { how: 'offline' }
  } catch {
    return { how: 'offline' }
  } finally {
    clearTimeout(timer)
  }
}

function sentencesOf(json: unknown): readonly string[] {
  const errors = partOf(json, 'errors')
  return Array.isArray(errors)
    ? errors.map((one) => partOf(one, 'message')).filter((one) => typeof one === 'string')
    : []
}

export function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
