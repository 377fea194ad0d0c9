import type { IncomingMessage } from 'node:http'
import { without, type Answer } from './answer'
import { logFault } from './logFault'

/** What the framework adds, or will no longer be true. */
const dropped = ['connection', 'content-encoding', 'content-length', 'transfer-encoding', 'vary']

/** An answer of the API's as it is sent: a fault's inside is not shown. */
export function finishData(request: IncomingMessage, answer: Answer): Answer {
  if (answer.status < 500) return answer
  return dataAnswer(answer, `Something went wrong. Reference: ${logFault(request, answer)}`)
}

/** While the database cannot be reached, and nothing is known of what was asked for. */
export function awayData(request: IncomingMessage): Answer {
  const answer = { status: 503, headers: {}, body: Buffer.alloc(0) }
  const reference = logFault(request, answer)
  return dataAnswer(answer, `The database is away; try again in a minute. Reference: ${reference}`)
}

/** Whether an answer of GraphQL's is whole. One with an error in it may be another in a moment. */
export function isWhole({ status, body }: Answer): boolean {
  if (status !== 200) return false
  const told: unknown = JSON.parse(body.toString('utf8'))
  return typeof told === 'object' && told !== null && 'data' in told && !('errors' in told)
}

const dataAnswer = (answer: Answer, message: string): Answer => ({
  status: answer.status,
  headers: { ...without(answer.headers, dropped), 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ errors: [{ message }] })),
})
