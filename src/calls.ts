import { requestId } from './requestId'

/**
 * The server in front, and what Next has bundled of ours, are several programs in one process: all of
 * them find it here.
 */
const place = Symbol.for('bydelsmodre.calls')

/** Does `work`, and tells whether it came as far as where `noteHeard` stands. */
export async function listened<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly wasHeard: boolean }> {
  const id = requestId() ?? ''
  underway().set(id, false)
  try {
    const result = await work()
    return { result, wasHeard: underway().get(id) === true }
  } finally {
    underway().delete(id)
  }
}

/** Notes that what is being answered has come as far as our own code, if anybody listens for that. */
export function noteHeard(): void {
  const id = requestId() ?? ''
  if (underway().has(id)) underway().set(id, true)
}

function underway(): Map<string, boolean> {
  const kept: unknown = Reflect.get(globalThis, place)
  if (isNotes(kept)) return kept
  const made = new Map<string, boolean>()
  Reflect.set(globalThis, place, made)
  return made
}

const isNotes = (value: unknown): value is Map<string, boolean> => value instanceof Map
