import type { IncomingMessage, ServerResponse } from 'node:http'

/** Next's request handler. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What it takes to let Next draw a page, and to know why it does not. */
export type Drawing = {
  readonly handle: Handle
  /** Whether the database answers now. */
  readonly isReachable: () => Promise<boolean>
}
