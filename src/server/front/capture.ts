import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Answer } from './answer'
import { unread } from './bodyOf'
import type { Handle } from './handle'

/**
 * Lets Next answer, or what answers without it, and returns the answer instead of sending it. Nothing
 * is tied to the visitor's connection: Next would break off when that closes, and others may wait for
 * the same answer.
 * @throws what Next throws
 */
export async function captured(handle: Handle, request: IncomingMessage): Promise<Answer> {
  const answer = handle.withoutNext?.(request)
  if (answer !== undefined) return answer
  const asked = await unread(request)
  const response = new Capture(asked)
  handle(asked, response).then(
    () => response.finishedOr(new Error('Next ended without an answer')),
    (error: unknown) => response.fail(error),
  )
  return response.answer
}

/** A response that goes nowhere and remembers what was written. */
class Capture extends ServerResponse {
  readonly #chunks: Buffer[] = []
  #begun = false
  #ended = false
  #late: NodeJS.Timeout | undefined
  #keep: (answer: Answer) => void = () => undefined
  #fail: (error: unknown) => void = () => undefined
  readonly answer = new Promise<Answer>((keep, fail) => {
    this.#keep = keep
    this.#fail = fail
  })

  constructor(request: IncomingMessage) {
    super(request)
    // TypeScript lets no subclass override these accessors.
    Object.defineProperty(this, 'headersSent', { get: () => this.#begun })
    for (const name of ['finished', 'writableEnded', 'writableFinished'])
      Object.defineProperty(this, name, { get: () => this.#ended })
  }

  fail(error: unknown): void {
    this.#fail(error)
  }

  /** Next's promise may settle a moment before its last write does. */
  finishedOr(error: Error): void {
    if (!this.#ended) this.#late = setTimeout(() => this.#fail(error), 30_000).unref()
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    for (const [name, value] of rest.flatMap(headerEntries)) this.setHeader(name, value)
    this.#begun = true
    return this
  }

  override flushHeaders(): void {
    this.#begun = true
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#begun = true
    this.#chunks.push(bytesOf(chunk, rest[0]))
    callLast(rest)
    return true
  }

  override end(...args: unknown[]): this {
    if (this.#ended) return this
    const [chunk, encoding] = args
    if (chunk != null && typeof chunk !== 'function') this.write(chunk, encoding)
    this.#begun = true
    this.#ended = true
    clearTimeout(this.#late)
    const body = Buffer.concat(this.#chunks)
    this.#keep({ status: this.statusCode, headers: this.getHeaders(), body })
    process.nextTick(() => {
      this.emit('finish')
      this.emit('close')
    })
    callLast(args)
    return this
  }

  override destroy(error?: Error): this {
    if (!this.#ended) this.#fail(error ?? new Error('Next broke its answer off'))
    return super.destroy(error)
  }
}

function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk)
  if (typeof chunk !== 'string') throw new TypeError('Only text and bytes can be answered')
  return Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8')
}

function isEncoding(value: unknown): value is BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value)
}

function callLast(args: readonly unknown[]): void {
  const callback = args.at(-1)
  if (typeof callback === 'function')
    process.nextTick(() => void Reflect.apply(callback, undefined, []))
}

/** Headers come to `writeHead` as an object, after a status text or without one. */
function headerEntries(value: unknown): [string, number | string | string[]][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries<OutgoingHttpHeaders[string]>({ ...value }).flatMap(([name, one]) =>
    one === undefined ? [] : [[name, one]],
  )
}
