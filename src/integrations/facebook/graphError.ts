/**
 * What Facebook's refusal means for whoever asked.
 * - `token`: it does not know us any more; nothing will go until somebody gives it a new one
 * - `wait`: it did nothing, and wants to be left alone for a while
 * - `duplicate`: it says that it has this post already
 * - `never`: it will not take this one, however often it is asked
 * - `gone`: what was asked about is not there
 * - `unknown`: it may have done it; nothing may be repeated before that is looked up
 */
export type GraphVerdict = 'token' | 'wait' | 'duplicate' | 'never' | 'gone' | 'unknown'

/** Never holds the token, the text or an address. `code` is Facebook's own number, where it gave one. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  constructor(
    readonly verdict: GraphVerdict,
    readonly code: number | undefined,
    options?: ErrorOptions,
  ) {
    super(`Facebook: ${verdict}${code === undefined ? '' : ` (${code})`}`, options)
  }
}

/** By the numbers of Facebook's own documentation of errors of the Graph API. */
export function verdictOf(
  status: number,
  code: number | undefined,
  subcode?: number,
): GraphVerdict {
  const known = code === undefined ? undefined : byCode.get(code)
  if (code === 100) return subcode === notThere ? 'gone' : 'never'
  if (known !== undefined) return known
  if (status === 401) return 'token'
  if (status === 404) return 'gone'
  if (status === 429) return 'wait'
  return status >= 500 ? 'unknown' : 'never'
}

/** Under "invalid parameter": the object does not exist, or is not to be seen with this token. */
const notThere = 33

const byCode: ReadonlyMap<number, GraphVerdict> = new Map([
  [190, 'token'],
  [102, 'token'],
  [10, 'token'],
  [200, 'token'],
  [4, 'wait'],
  [17, 'wait'],
  [32, 'wait'],
  [613, 'wait'],
  [506, 'duplicate'],
  [368, 'never'],
  [1, 'unknown'],
  [2, 'unknown'],
])
