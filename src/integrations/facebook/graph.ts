import { z } from 'zod'
import { GraphError, verdictOf } from './graphError'

/** `version` as `v25.0`; `token` is the page's own long-lived one; `timeout` of one call, in milliseconds. */
export type GraphAccess = Readonly<{
  url: string
  version: string
  page: string
  token: string
  timeout: number
}>

type Call = Readonly<{
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  /** Of the body, or of the address where there is no body. */
  fields?: Readonly<Record<string, string>>
  file?: Readonly<{ data: Uint8Array<ArrayBuffer>; type: string; name: string }>
}>

/**
 * One call of the Graph API. The token goes in a header, so that it stands in nobody's log.
 * @returns what the schema reads of the answer
 * @throws GraphError
 */
export async function call<Answer>(
  access: GraphAccess,
  asked: Call,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const { status, json } = await exchange(access, asked)
  const refusal = refused.safeParse(json)
  if (refusal.success) {
    const { code, error_subcode: subcode } = refusal.data.error
    throw new GraphError(verdictOf(status, code, subcode), code)
  }
  if (status >= 400) throw new GraphError(verdictOf(status, undefined), undefined)
  const answer = schema.safeParse(json)
  if (!answer.success) throw new GraphError('unknown', undefined)
  return answer.data
}

const refused = z.object({
  error: z.object({ code: z.number().optional(), error_subcode: z.number().optional() }),
})

async function exchange(
  { url, version, token, timeout }: GraphAccess,
  { method, path, fields = {}, file }: Call,
): Promise<{ readonly status: number; readonly json: unknown }> {
  const address = new URL(`/${version}/${path}`, url)
  if (method !== 'POST') address.search = new URLSearchParams(fields).toString()
  try {
    const response = await fetch(address, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
      // A kept connection that is dead looks like an answer that was lost.
      headers: { Authorization: `Bearer ${token}`, Connection: 'close' },
      ...(method === 'POST' ? { body: bodyOf(fields, file) } : {}),
    })
    return { status: response.status, json: await response.json().catch(() => undefined) }
  } catch (error) {
    throw new GraphError('unknown', undefined, { cause: error })
  }
}

/** Fields alone go as they are written: a form of parts turns each line's end into two characters. */
function bodyOf(
  fields: Readonly<Record<string, string>>,
  file: Call['file'],
): FormData | URLSearchParams {
  if (file === undefined) return new URLSearchParams(fields)
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set('source', new Blob([file.data], { type: file.type }), file.name)
  return body
}
