import type { Config } from 'payload'
import { redacted } from './redact'
import { requestId } from './requestId'

type LoggerOptions = Extract<NonNullable<Config['logger']>, { options: unknown }>['options']

/**
 * The log of Payload's side: faults only, one line of JSON each, with the request that met it. What
 * a person did wrong was told to that person and is no fault.
 */
export const logOptions: LoggerOptions = {
  level: 'warn',
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  mixin: () => ofRequest(),
  hooks: {
    logMethod(args, method) {
      if (!isRefusal(args[0])) method.apply(this, args)
    },
    streamWrite: redacted,
  },
  serializers: { err: faultOf },
}

function isRefusal(logged: unknown): boolean {
  const error: unknown = partOf(logged, 'err')
  const status: unknown = partOf(partOf(error, 'originalError') ?? error, 'status')
  return typeof status === 'number' ? status < 500 : isOfWhatWasSent(partOf(error, 'message'))
}

/**
 * Payload takes a form in parts and a picture for well-formed, and what reads them gives its errors
 * no status. Anyone can send such a form as often as she likes.
 */
const isOfWhatWasSent = (message: unknown): boolean =>
  typeof message === 'string' &&
  /^(Unexpected end of form|Malformed part header|Input (buffer|image) )/.test(message)

/** Which request a line is about. */
function ofRequest(): Readonly<Record<string, string>> {
  const request = requestId()
  return request === undefined ? {} : { request }
}

/**
 * A line of the log in the same form, of whatever is told of: words, faults and fields in any order.
 * For the server in front, and what Next says by itself.
 */
export function lineOf(level: 'info' | 'warn' | 'error', told: readonly unknown[]): string {
  const words = told.flatMap((one) => (typeof one === 'string' ? [one] : []))
  const error = told.find((one) => one instanceof Error)
  const fields = told.filter((one) => typeof one === 'object' && !(one instanceof Error))
  return redacted(
    JSON.stringify({
      level: levels[level],
      time: new Date().toISOString(),
      ...ofRequest(),
      ...Object.assign({}, ...fields),
      ...(error === undefined ? {} : { err: faultOf(error) }),
      msg: words.join(' ').replace(colours, '').slice(0, longest),
    }),
  )
}

/** As Payload's logger counts them. */
const levels = { info: 30, warn: 40, error: 50 }
const colours = /\u001B\[[\d;]*m/g
const longest = 2000

/** A fault of a command's as lines of the log: one for each of several. What a person is to read stays a sentence. */
export function linesOf(error: unknown): readonly string[] {
  if (error instanceof AggregateError) return error.errors.flatMap(linesOf)
  return [
    error instanceof Error && error.name === 'Fault'
      ? error.message
      : redacted(JSON.stringify(faultOf(error))),
  ]
}

function faultOf(error: unknown) {
  if (!(error instanceof Error)) return { message: 'unknown' }
  const code: unknown = partOf(error.cause ?? error, 'code')
  const digest: unknown = partOf(error, 'digest')
  return {
    type: error.name,
    message: error.message.slice(0, longest),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof digest === 'string' ? { digest } : {}),
  }
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? Reflect.get(value, name)
    : undefined
}

/**
 * Whoever reads what this process tells may go away: a terminal that is closed, a collector of logs that
 * fell over. It goes on unheard. Otherwise telling of that would fail too, and so on without an end.
 */
export function goOnUnheard(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
