/** Answers a request of the API's. `segments`: the parts of its path behind `/api`. */
export type ApiDoor = (request: Request, segments: readonly string[]) => Promise<Response>

/** The API has two: one address for GraphQL, all others for REST. */
export type ApiDoorName = 'graphql' | 'rest'

/**
 * The server in front, and what Next has bundled of ours, are several programs in one process: all of
 * them find it here.
 */
const place = Symbol.for('bydelsmodre.api')

/** Tells the server in front, once Next has loaded it, how the API answers. */
export function openApiDoor(name: ApiDoorName, door: ApiDoor): void {
  doors().set(name, door)
}

/** How the API answers, if it is loaded. */
export function apiDoor(name: ApiDoorName): ApiDoor | undefined {
  const door = doors().get(name)
  return isDoor(door) ? door : undefined
}

function doors(): Map<unknown, unknown> {
  const kept: unknown = Reflect.get(globalThis, place)
  if (kept instanceof Map) return kept
  const made = new Map<unknown, unknown>()
  Reflect.set(globalThis, place, made)
  return made
}

const isDoor = (value: unknown): value is ApiDoor => typeof value === 'function'
