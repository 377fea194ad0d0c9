import type { IncomingMessage } from 'node:http'
import type { Answer } from './answer'
import { captured } from './capture'
import { awayData, finishData, isWhole } from './finishData'
import { finishPage, inWords, isHtml } from './finishPage'
import type { Handle } from './handle'
import { logFault } from './logFault'
import { keptPage } from './pages'
import type { FormSent } from './plainPage'
import { isQuestion } from './question'

/** After this long without an answer it is asked whether the database is there at all. */
const patience = 2500
/** What the database hangs over for so long is given up, though it answers others. */
const longest = 10_000

/** What stands behind this server. */
type Behind = {
  readonly handle: Handle
  readonly isReachable: () => Promise<boolean>
}

export type Drawn = {
  /** `everyone`: may be kept. `own`: this visitor's. `away`: the database is not there. */
  readonly kind: 'everyone' | 'own' | 'away'
  readonly answer: Answer
}

/**
 * Next's answer as the public gets it: 503 in kind words within five seconds where the database is
 * away, also when it hangs, and 500 with a reference where something is wrong with us.
 * @param form what she sent, which is given back to her in either case
 */
export async function drawn(
  { handle, isReachable }: Behind,
  asked: IncomingMessage,
  form?: FormSent,
): Promise<Drawn> {
  const answer = await unlessHanging(captured(handle, asked).catch(faultOf), isReachable)
  if (answer === 'away' || (answer.status >= 500 && !(await isReachable())))
    return { kind: 'away', answer: away(asked, form) }
  if (isQuestion(asked.url ?? '/')) return drawnData(asked, answer)
  const finished = finishPage(asked, answer, form)
  return { kind: mayBeKept(asked, finished) ? 'everyone' : 'own', answer: finished }
}

/** Of a question, only what could be answered whole is everyone's. */
function drawnData(asked: IncomingMessage, answer: Answer): Drawn {
  const finished = finishData(asked, answer)
  return { kind: isWhole(finished) ? 'everyone' : 'own', answer: finished }
}

function faultOf(error: unknown): Answer {
  console.error(error)
  return { status: 500, headers: {}, body: Buffer.alloc(0) }
}

/** What is waited for, or that there is no sense in waiting longer. */
async function unlessHanging(
  work: Promise<Answer>,
  isReachable: Behind['isReachable'],
): Promise<Answer | 'away'> {
  const first = await within(patience, work)
  if (first !== 'away') return first
  const further = async () => ((await isReachable()) ? within(longest, work) : 'away')
  return Promise.race([work, further()])
}

/** A timer alone: nearly every answer comes in time, and what is broken off costs more than it. */
async function within(milliseconds: number, work: Promise<Answer>): Promise<Answer | 'away'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'away'>((tell) => {
    timer = setTimeout(tell, milliseconds, 'away').unref()
  })
  const first = await Promise.race([work, late])
  clearTimeout(timer)
  return first
}

function away(request: IncomingMessage, form: FormSent | undefined): Answer {
  if (isQuestion(request.url ?? '/')) return awayData(request)
  return inWords(request, {
    problem: form === undefined ? 'away' : 'notSaved',
    status: 503,
    reference: logFault(request, { status: 503, body: Buffer.alloc(0) }),
    form,
  })
}

/** A page of the site's that gives no cookie, and what else says of itself that all may have it. */
function mayBeKept({ url = '/' }: IncomingMessage, answer: Answer): boolean {
  const { status, headers } = answer
  if (headers['set-cookie'] !== undefined || ![200, 404, 410].includes(status)) return false
  return keptPage(url) === undefined
    ? /\bpublic\b/.test(String(headers['cache-control']))
    : isHtml(answer)
}
