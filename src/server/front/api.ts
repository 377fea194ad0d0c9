import type { IncomingMessage, ServerResponse } from 'node:http'
import { send } from './answer'
import { countQuestion, noteWork, sendWait, untilNextMinute } from './apiLimit'
import { captured } from './capture'
import { tellLength } from './fileLength'
import { finishData } from './finishData'
import type { Front } from './front'
import { dataPolicy } from './headers'
import { keptByNobodyUnlessSaid } from './keptByNobody'
import { pathOf } from './kinds'

/** The API's answers are counted and kept by nobody, and a fault's inside is not shown. */
export async function answerApi(
  front: Pick<Front, 'handle' | 'settings' | 'asked' | 'work'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { handle, settings } = front
  // The playground, which only development has, is a page.
  if (settings.NODE_ENV === 'production') response.setHeader('Content-Security-Policy', dataPolicy)
  // Uploaded files are too large to be held.
  if (/^\/api\/[\w-]+\/file\//.test(pathOf(request.url ?? '/'))) {
    keptByNobodyUnlessSaid(response)
    tellLength(response)
    return handle(request, response)
  }
  response.setHeader('Cache-Control', 'no-store')
  const counted = countQuestion(front, request)
  if (typeof counted === 'number') return sendWait(request, response, counted)
  const answer = await noteWork(front, request, () => captured(handle, request))
  if (counted === 'account' && answer.status === 429)
    return sendWait(request, response, untilNextMinute())
  send(request, response, finishData(request, answer))
}
