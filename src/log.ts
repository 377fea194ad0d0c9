import type { Config } from 'payload'

type LoggerOptions = Extract<NonNullable<Config['logger']>, { options: unknown }>['options']

/**
 * The log of Payload's side: faults only, one line of JSON each. What a person did wrong was told
 * to that person and is no fault, and a failed query's parameters may hold her name.
 */
export const logOptions: LoggerOptions = {
  level: 'warn',
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  hooks: {
    logMethod(args, method) {
      if (isRefusal(args[0])) return
      const message = args[1] ?? messageOf(args[0])
      if (message === undefined) method.apply(this, args)
      else method.apply(this, [args[0], withoutParameters(message)])
    },
  },
  serializers: { err: faultOf },
}

/** What the logger would say by itself of a bare fault: its message as it stands. */
function messageOf(logged: unknown): string | undefined {
  const error: unknown = logged instanceof Error ? logged : partOf(logged, 'err')
  return error instanceof Error ? error.message : undefined
}

function isRefusal(logged: unknown): boolean {
  const error: unknown = partOf(logged, 'err')
  const status: unknown = partOf(partOf(error, 'originalError') ?? error, 'status')
  return typeof status === 'number' && status < 500
}

/** A fault of a command's as lines of the log: one for each of several. What a person is to read stays a sentence. */
export function linesOf(error: unknown): readonly string[] {
  if (error instanceof AggregateError) return error.errors.flatMap(linesOf)
  return [
    error instanceof Error && error.name === 'Fault'
      ? error.message
      : JSON.stringify(faultOf(error)),
  ]
}

function faultOf(error: unknown) {
  if (!(error instanceof Error)) return { message: 'unknown' }
  const code: unknown = partOf(error.cause ?? error, 'code')
  return {
    type: error.name,
    message: withoutParameters(error.message),
    stack: withoutParameters(error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12),
    ...(typeof code === 'string' ? { code } : {}),
  }
}

/** The database driver writes "Failed query: … params: …". */
function withoutParameters(text: string): string {
  return text.replace(/\nparams: [\s\S]*?(?=\n\s+at |$)/g, '').slice(0, 2000)
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? Reflect.get(value, name)
    : undefined
}
