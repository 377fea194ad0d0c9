import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import { getPayload } from 'payload'
import { afterAll, vi } from 'vitest'
import { freshDatabase } from './database'
import { hashOf } from './documents'
import { at, listAt } from './json'
import type { Person } from './person'

export { at, listAt, textAt } from './json'

// The product reads its settings when it is first imported, so these must stand before it is.
const database = await freshDatabase('empty')
vi.stubEnv('DATABASE_URL', database.url)
const folder = mkdtempSync(path.join(tmpdir(), 'bydelsmodre-doors-'))
vi.stubEnv('DATA_DIR', folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const { default: config } = await import('@payload-config')
const route = await import('@/app/(payload)/api/[...slug]/route')
const { handleGraphQL } = await import('@/graphql/handler')

/** The ways in that code can take. The admin panel comes through the first and the third. */
export const doors = ['REST', 'GraphQL', 'Local API'] as const
export type Door = (typeof doors)[number]

/** What a door answered: its status and headers, its body as text, and as JSON where it is JSON. */
export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: unknown
}

type Sent = {
  readonly as?: Person | null
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends one request to the handlers of the REST route, in this process. `path` begins with /api. */
export async function rest(method: string, path: string, sent: Sent = {}): Promise<Answer> {
  return read(await asked(method, path, sent))
}

/** Likewise, for what is no text: its status and its bytes as they came. */
export async function fetchFile(
  path: string,
  as: Person | null,
): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  const response = await asked('GET', path, { as })
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}

async function asked(method: string, path: string, sent: Sent): Promise<Response> {
  const handler = handlers[method] ?? route.GET
  const url = new URL(path, await siteAddress())
  const segments = url.pathname.split('/').slice(2).map(decoded)
  const request = new Request(url, await initOf(method, sent))
  return handler(request, { params: Promise.resolve({ slug: segments }) })
}

/** Sends one GraphQL operation to the very handler that the public route uses. */
export async function graphql(
  query: string,
  { as = null, variables = {}, headers = {} }: GraphQLSent = {},
): Promise<GraphQLAnswer> {
  return question('', { as, body: { query, variables }, headers })
}

/** Sends that handler whatever a client may write: beside the address and as the body. */
export async function question(beside: string, sent: Sent): Promise<GraphQLAnswer> {
  const url = new URL(`/api/graphql${beside}`, await siteAddress())
  const answer = await read(await handleGraphQL(new Request(url, await initOf('POST', sent))))
  return { ...answer, data: at(answer.json, 'data'), errors: errorsOf(answer.json) }
}

/** Sends one of the site's own operations as the site does, by its hash. */
export async function operation(
  name: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphQLAnswer> {
  return question('', { body: { documentId: hashOf(name), variables } })
}

type GraphQLSent = {
  readonly as?: Person | null
  readonly variables?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

export type GraphQLAnswer = Answer & {
  readonly data: unknown
  readonly errors: readonly { readonly message: string; readonly status: number | undefined }[]
}

/** Payload's Local API without its generated types, so that a table of slugs can drive it. */
export type Local = {
  create(args: object): Promise<unknown>
  find(args: object): Promise<unknown>
  findByID(args: object): Promise<unknown>
  findDistinct(args: object): Promise<unknown>
  count(args: object): Promise<unknown>
  update(args: object): Promise<unknown>
  delete(args: object): Promise<unknown>
  duplicate(args: object): Promise<unknown>
  findVersions(args: object): Promise<unknown>
  findVersionByID(args: object): Promise<unknown>
  countVersions(args: object): Promise<unknown>
  restoreVersion(args: object): Promise<unknown>
  unlock(args: object): Promise<unknown>
  findGlobal(args: object): Promise<unknown>
  updateGlobal(args: object): Promise<unknown>
}

/** The configuration as it runs, with all that Payload adds to it. */
export const running: SanitizedConfig = await config

/** The product itself, silent: every refusal would be a page of log. */
export async function thePayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  return payload
}

export async function local(): Promise<Local> {
  return thePayload()
}

/** Rows of the test's own database, asked for directly. */
export async function rows(
  query: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const payload = await thePayload()
  const result: { rows: Record<string, unknown>[] } = await payload.db.pool.query(query, values)
  return result.rows
}

/** How a promise ended, with the status that the error would have had over HTTP. */
export async function settled(
  work: Promise<unknown>,
): Promise<{ readonly status: number; readonly value: unknown; readonly error: unknown }> {
  try {
    return { status: 200, value: await work, error: undefined }
  } catch (error) {
    const status = at(error, 'status')
    return { status: typeof status === 'number' ? status : 500, value: undefined, error }
  }
}

const handlers: Readonly<Record<string, typeof route.GET>> = {
  GET: route.GET,
  HEAD: route.GET,
  POST: route.POST,
  PATCH: route.PATCH,
  PUT: route.PUT,
  DELETE: route.DELETE,
  OPTIONS: route.OPTIONS,
}

async function siteAddress(): Promise<string> {
  return (await config).serverURL
}

async function initOf(method: string, { as, body, headers = {} }: Sent): Promise<RequestInit> {
  const isForm = body instanceof FormData
  return {
    method,
    headers: {
      ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      'Accept-Language': 'da',
      Origin: await siteAddress(),
      ...(as ? { Cookie: as.cookie } : {}),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: parsed(text) }
}

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}

function errorsOf(json: unknown): GraphQLAnswer['errors'] {
  return listAt(json, 'errors').map((error) => {
    const status = at(error, 'extensions', 'statusCode')
    return {
      message: String(at(error, 'message')),
      status: typeof status === 'number' ? status : undefined,
    }
  })
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
