import type { IncomingMessage, ServerResponse } from 'node:http'
import { listened } from '../../calls'
import { send } from './answer'
import { captured } from './capture'
import type { Front } from './front'

/** What the scripts of the admin ask of the server, whatever address they send it to. */
export const isPanelCall = ({ headers, method }: IncomingMessage): boolean =>
  method === 'POST' && headers['next-action'] !== undefined

/**
 * Next takes apart what was sent before it calls anything of ours, and where it cannot, it says that
 * we are to blame. What never came as far as our own code is the mistake of whoever sent it.
 */
export async function answerPanelCall(
  { handle }: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { result, wasHeard } = await listened(() => captured(handle, request))
  send(request, response, result.status < 500 || wasHeard ? result : unreadable)
}

const unreadable = {
  status: 400,
  headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from('What was sent could not be read.'),
}
