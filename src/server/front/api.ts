import type { IncomingMessage, ServerResponse } from 'node:http'
import { largestForm } from '../../domain/keptFiles'
import { send } from './answer'
import { countQuestion, noteWork, sendWait, untilNextMinute } from './apiLimit'
import { captured } from './capture'
import { bodyOf } from './bodyOf'
import { tellLength } from './fileLength'
import { finishData } from './finishData'
import type { Front } from './front'
import { dataPolicy } from './headers'
import { keptByNobodyUnlessSaid } from './keptByNobody'
import { inTurn } from './inTurn'
import { isFile } from './kinds'
import { untilBegun } from './untilBegun'

/** The API's answers are counted and kept by nobody, and a fault's inside is not shown. */
export async function answerApi(
  front: Pick<Front, 'handle' | 'settings' | 'asked' | 'work' | 'turns' | 'hasAccount'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { handle, settings } = front
  // The playground, which only development has, is a page.
  if (settings.NODE_ENV === 'production') response.setHeader('Content-Security-Policy', dataPolicy)
  if (isFile(request.url)) {
    keptByNobodyUnlessSaid(response)
    tellLength(response)
    return answerFile(front, request, response)
  }
  response.setHeader('Cache-Control', 'no-store')
  const counted = countQuestion(front, request)
  if (typeof counted === 'number') return sendWait(request, response, counted)
  // Whoever sends slowly is not at work here, or others would be taken for half as dear beside her.
  if (Number(request.headers['content-length'] ?? 0) <= largestForm) await bodyOf(request)
  const answer = await noteWork(front, request, () => captured(handle, request))
  if (counted === 'account' && answer.status === 429)
    return sendWait(request, response, untilNextMinute())
  send(request, response, finishData(request, answer))
}

/** The next one's turn comes when this one is found, and not when it has been fetched. */
async function answerFile(
  front: Pick<Front, 'handle' | 'turns' | 'hasAccount'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const begun = untilBegun(response)
  const { answering } = await inTurn(front, request, async () => {
    const answering = front.handle(request, response)
    await Promise.race([answering, begun])
    return { answering }
  })
  return answering
}
