/** An answer of the API's, whole. */
export type ApiAnswer = {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/** What may be looked at of a request before one of the Web's kind is made of it. */
export type Heard = {
  readonly method?: string
  readonly url?: string
  readonly headers: { readonly get: (name: string) => string | null }
}

/**
 * How the API answers, by its two doors: one address for GraphQL, all others for REST.
 * - `graphql`: what was sent comes beside the request, and the answer is a text, as bodies of the
 *   Web's own kind, which are streams, take longer than most questions; `made` makes a request of that
 *   kind, without a body, where one is needed
 * - `rest`: `segments` are the parts of its path behind `/api`
 */
export type ApiDoors = {
  readonly graphql: (request: Heard, sent: string, made: () => Request) => Promise<ApiAnswer>
  readonly rest: (request: Request, segments: readonly string[]) => Promise<Response>
}

/**
 * The server in front, and what Next has bundled of ours, are several programs in one process: all of
 * them find it here.
 */
const place = Symbol.for('bydelsmodre.api')

/** Tells the server in front, once Next has loaded it, how the API answers. */
export function openApiDoor<Name extends keyof ApiDoors>(name: Name, door: ApiDoors[Name]): void {
  Reflect.set(globalThis, place, { ...apiDoors(), [name]: door })
}

/** How the API answers, as far as it is loaded. */
export function apiDoors(): Partial<ApiDoors> {
  const kept: unknown = Reflect.get(globalThis, place)
  return isDoors(kept) ? kept : {}
}

const isDoors = (value: unknown): value is Partial<ApiDoors> =>
  typeof value === 'object' && value !== null
