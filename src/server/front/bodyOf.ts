import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

const read = new WeakMap<IncomingMessage, Promise<Buffer>>()

/**
 * All that a request brings, however often it is asked for. Node's own helper makes a blob of it
 * first, which takes longer than to answer from what is kept.
 * @throws Error where whoever sends leaves in the midst of it
 */
export function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const before = read.get(request)
  if (before !== undefined) return before
  const body = readBody(request)
  read.set(request, body)
  return body
}

/** The request as one whose body nobody has read yet. */
export async function unread(request: IncomingMessage): Promise<IncomingMessage> {
  const body = read.get(request)
  return body === undefined ? request : asking(request, await body)
}

/**
 * A request that comes by no connection; of one that has been read, the same again. What it brings is
 * known without reading it, which takes as long as to answer a small question.
 */
export function asking(
  { method, url, headers }: Partial<Pick<IncomingMessage, 'method' | 'url' | 'headers'>>,
  body?: string | Buffer,
): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = method
  request.url = url
  if (headers !== undefined) request.headers = headers
  if (body !== undefined) {
    request.push(body)
    read.set(request, Promise.resolve(Buffer.from(body)))
  }
  request.push(null)
  return request
}

function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .once('end', () => resolve(Buffer.concat(chunks)))
      .once('error', reject)
      .once('close', () => {
        // To make an error takes longer than all else here.
        if (!request.readableEnded) reject(new Error('The request was broken off'))
      })
  })
}
