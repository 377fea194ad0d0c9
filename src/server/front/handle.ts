import type { IncomingMessage, ServerResponse } from 'node:http'

/** Next's request handler. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>
