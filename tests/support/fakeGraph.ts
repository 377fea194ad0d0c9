import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/**
 * What Facebook does with one call: obey, obey and not say so (by silence, a broken connection or a
 * fault), or refuse with a status and one of its own numbers.
 */
export type Behaviour =
  | 'obey'
  | 'obeyAndHang'
  | 'obeyAndReset'
  | 'obeyAndFail'
  | 'hang'
  | 'reset'
  | Readonly<{ status: number; code: number; subcode?: number }>

export type FakePost = { readonly id: string; readonly message: string; readonly media: string[] }

export type FakeGraph = {
  readonly url: string
  readonly posts: Map<string, FakePost>
  readonly photos: Map<string, number>
  /** Method and path of every call, without its query. */
  readonly calls: string[]
  /** Asked for each call. */
  behave: (call: string) => Behaviour
  readonly stop: () => Promise<void>
}

/** Milliseconds: a busy machine answers late, and silence need not be waited for. */
export const patienceWith = (behaviour: Behaviour): number =>
  behaviour === 'hang' || behaviour === 'obeyAndHang' ? 300 : 10_000

export const graphToken = 'sidens-noegle'
export const graphPage = '1200'

/** A server that speaks the part of the Graph API that a page's posts need, and fails as told. */
export async function fakeGraph(): Promise<FakeGraph> {
  let count = 0
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const form = await formOf(request)
    const { pathname } = new URL(request.url ?? '/', 'http://graph')
    const asked = `${request.method} ${pathname.replace(/^\/v25\.0\//, '')}`
    fake.calls.push(asked)
    if (request.headers.authorization !== `Bearer ${graphToken}`)
      return refuse(response, { status: 400, code: 190 })
    const behaviour = fake.behave(asked)
    if (behaviour === 'hang') return undefined
    if (behaviour === 'reset') return request.socket.resetAndDestroy()
    if (typeof behaviour === 'object') return refuse(response, behaviour)
    const done = obey(asked, form)
    if (behaviour === 'obeyAndHang') return undefined
    if (behaviour === 'obeyAndReset') return request.socket.resetAndDestroy()
    if (behaviour === 'obeyAndFail') return refuse(response, { status: 500, code: 2 })
    return done === undefined
      ? refuse(response, { status: 400, code: 100, subcode: 33 })
      : say(response, 200, done)
  }
  const obey = (asked: string, form: FormData): unknown => {
    if (asked === `GET ${graphPage}/feed`)
      return { data: [...fake.posts.values()].map(({ id, message }) => ({ id, message })) }
    if (asked === `POST ${graphPage}/feed`) return { id: added(form) }
    if (asked === `POST ${graphPage}/photos`) {
      const source = form.get('source')
      const id = `9${(count += 1)}`
      fake.photos.set(id, source instanceof Blob ? source.size : 0)
      return { id }
    }
    const id = asked.replace(/^DELETE /, '')
    return fake.posts.delete(id) || fake.photos.delete(id) ? { success: true } : undefined
  }
  const added = (form: FormData): string => {
    const id = `${graphPage}_${(count += 1)}`
    const media = [...form.entries()].filter(([name]) => name.startsWith('attached_media'))
    fake.posts.set(id, {
      id,
      message: textOf(form.get('message')),
      media: media.map(([, value]) => textOf(value)),
    })
    return id
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  const fake: FakeGraph = {
    url: `http://127.0.0.1:${address.port}`,
    posts: new Map(),
    photos: new Map(),
    calls: [],
    behave: () => 'obey',
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return fake
}

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')

async function formOf(request: IncomingMessage): Promise<FormData> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  const type = request.headers['content-type']
  if (type === undefined) return new FormData()
  return new Response(new Uint8Array(Buffer.concat(parts)), {
    headers: { 'content-type': type },
  }).formData()
}

function refuse(
  response: ServerResponse,
  { status, code, subcode }: Exclude<Behaviour, string>,
): void {
  const error = { message: 'nej', type: 'OAuthException', code, error_subcode: subcode }
  say(response, status, { error })
}

function say(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
