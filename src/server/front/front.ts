import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Settings } from '../../settings'
import type { KeptAnswers } from './kept'
import type { Visits } from './visits'

/** Next's request handler. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type Front = {
  /** Next's own way of answering. */
  readonly handle: Handle
  readonly settings: Settings
  readonly databaseUrl: string
  readonly instance: string
  /** False from the moment the server is told to stop. */
  readonly isReady: () => boolean
  readonly kept: KeptAnswers
  readonly visits: Visits
}
