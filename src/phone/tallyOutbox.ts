/** A conversation that the server has not counted yet, as the form sends it. It names nobody. */
export type Counted = readonly (readonly [string, string])[]

const key = 'samtaler'

/** Every conversation that waits on this phone, in the order in which they were counted. */
export function waiting(): readonly Counted[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(read) ? read.filter(isCounted) : []
  } catch {
    return []
  }
}

export function keep(conversation: Counted): void {
  write([...waiting(), conversation])
}

/** The server has answered it; another page of the same phone may have more. */
export function forget(conversation: Counted): void {
  const id = idOf(conversation)
  write(waiting().filter((one) => idOf(one) !== id))
}

const idOf = (conversation: Counted) => conversation.find(([name]) => name === 'key')?.[1]

function write(conversations: readonly Counted[]): void {
  if (conversations.length === 0) localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify(conversations))
}

const isCounted = (value: unknown): value is Counted =>
  Array.isArray(value) &&
  value.every(
    (pair) =>
      Array.isArray(pair) && pair.length === 2 && pair.every((one) => typeof one === 'string'),
  )
