import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer'

/** Next's request handler. */
export type Handle = ((request: IncomingMessage, response: ServerResponse) => Promise<void>) & {
  /** The whole answer of what answers without Next, and undefined for what does not. */
  readonly withoutNext?: (request: IncomingMessage) => Promise<Answer> | undefined
}
