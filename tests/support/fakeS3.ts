import { createHash, createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/**
 * What the bucket does with one question: obey, obey and not say so, obey an answer's first half only,
 * hang, break the connection, or refuse with a status.
 */
export type Behaviour = 'obey' | 'obeyAndReset' | 'half' | 'hang' | 'reset' | number

export type FakeS3 = {
  readonly url: string
  readonly objects: Map<
    string,
    { readonly data: Buffer; readonly type: string; readonly tag: string }
  >
  /** Method and key of every question. */
  readonly calls: string[]
  /** Asked for each question. */
  behave: (call: string) => Behaviour
  /** As the product's settings. */
  readonly settings: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

const keys = { id: 'AKIAPROEVE', secret: 'en/hemmelig+noegle/fra/proeven' } as const
const region = 'eu-north-1'
const bucket = 'bydelsmodre'

/** A server that speaks the part of S3 that files need, believes signed questions only, and fails as told. */
export async function fakeS3(): Promise<FakeS3> {
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy())
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request)
    const { pathname } = new URL(request.url ?? '/', 'http://s3')
    const [, asked = '', ...rest] = decodeURIComponent(pathname).split('/')
    const key = rest.join('/')
    const call = `${request.method} ${key}`
    fake.calls.push(call)
    const behaviour = fake.behave(call)
    if (behaviour === 'hang') return undefined
    if (behaviour === 'reset') return request.socket.resetAndDestroy()
    if (typeof behaviour === 'number') return refuse(response, behaviour, 'SlowDown')
    if (!isSigned(request, body)) return refuse(response, 403, 'SignatureDoesNotMatch')
    if (asked !== bucket) return refuse(response, 404, 'NoSuchBucket')
    if (behaviour === 'obeyAndReset') {
      obey(request, key, body)
      return request.socket.resetAndDestroy()
    }
    const { status, headers = {}, data } = obey(request, key, body)
    if (status === 404) return refuse(response, 404, 'NoSuchKey')
    response.writeHead(status, headers)
    if (behaviour !== 'half') return response.end(data)
    response.write(data?.subarray(0, data.length / 2))
    return setImmediate(() => request.socket.resetAndDestroy())
  }
  const obey = (request: IncomingMessage, key: string, body: Buffer): Said => {
    if (request.method === 'PUT') {
      const tag = `"${createHash('md5').update(body).digest('hex')}"`
      fake.objects.set(key, { data: body, type: request.headers['content-type'] ?? '', tag })
      return { status: 200, headers: { ETag: tag } }
    }
    if (request.method === 'DELETE') {
      fake.objects.delete(key)
      return { status: 204 }
    }
    const found = fake.objects.get(key)
    if (found === undefined) return { status: 404 }
    const { status, headers, data } = partOf(found.data, request)
    return {
      status,
      data: request.method === 'HEAD' ? undefined : data,
      headers: { ...headers, ETag: found.tag, 'Content-Type': found.type },
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  const url = `http://127.0.0.1:${address.port}`
  const fake: FakeS3 = {
    url,
    objects: new Map(),
    calls: [],
    behave: () => 'obey',
    settings: {
      S3_BUCKET: bucket,
      S3_REGION: region,
      S3_ENDPOINT: url,
      S3_ACCESS_KEY_ID: keys.id,
      S3_SECRET_ACCESS_KEY: keys.secret,
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return fake
}

type Said = Readonly<{
  status: number
  headers?: Record<string, string | number>
  data?: Buffer | undefined
}>

function partOf(data: Buffer, { headers }: IncomingMessage): Said {
  const range = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')
  if (range === null) return { status: 200, data, headers: { 'Content-Length': data.length } }
  const [start, end] = [Number(range[1]), Math.min(Number(range[2]), data.length - 1)]
  if (start >= data.length) return { status: 416 }
  return {
    status: 206,
    data: data.subarray(start, end + 1),
    headers: {
      'Content-Length': end - start + 1,
      'Content-Range': `bytes ${start}-${end}/${data.length}`,
    },
  }
}

/** Whether the question bears the signature (version 4) of whoever has the key, for this very body. */
function isSigned({ method = '', url = '/', headers }: IncomingMessage, body: Buffer): boolean {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/
  const [, id, day = '', place = '', names = '', signature] =
    form.exec(headers.authorization ?? '') ?? []
  const told = String(headers['x-amz-content-sha256'])
  const moment = String(headers['x-amz-date'])
  const isFresh = Math.abs(Date.now() - momentOf(moment)) < 15 * 60_000
  if (id !== keys.id || place !== region || !isFresh) return false
  if (!names.split(';').includes('host') || (told !== 'UNSIGNED-PAYLOAD' && told !== sha256(body)))
    return false
  const { pathname, searchParams } = new URL(url, 'http://s3')
  const query = [...searchParams].map((pair) => pair.map(encodeURIComponent).join('='))
  const request = [
    method,
    pathname,
    query.toSorted().join('&'),
    ...names.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    told,
  ].join('\n')
  const scope = `${day}/${place}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', moment, scope, sha256(request)].join('\n')
  const key = [day, place, 's3', 'aws4_request'].reduce<Buffer | string>(
    (last, part) => createHmac('sha256', last).update(part).digest(),
    `AWS4${keys.secret}`,
  )
  return createHmac('sha256', key).update(text).digest('hex') === signature
}

/** `20330331T120000Z` */
const momentOf = (text: string) =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex')

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

function refuse(response: ServerResponse, status: number, code: string): void {
  const words = `<Error><Code>${code}</Code><Message>nej</Message><RequestId>${randomUUID()}</RequestId></Error>`
  response.writeHead(status, { 'Content-Type': 'application/xml' })
  response.end(response.req.method === 'HEAD' ? undefined : words)
}
