import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * The server in front, and what Next has bundled of ours, are several programs in one process: all of
 * them find it here.
 */
const place = Symbol.for('bydelsmodre.request')

/** Does `work`, and all that it starts, under the name of a request. */
export function underRequest<T>(id: string, work: () => T): T {
  return storage().run(id, work)
}

/** The request that is being answered, if this is for one. */
export const requestId = (): string | undefined => storage().getStore()

function storage(): AsyncLocalStorage<string> {
  const kept: unknown = Reflect.get(globalThis, place)
  if (isStorage(kept)) return kept
  const made = new AsyncLocalStorage<string>()
  Reflect.set(globalThis, place, made)
  return made
}

const isStorage = (value: unknown): value is AsyncLocalStorage<string> =>
  value instanceof AsyncLocalStorage
