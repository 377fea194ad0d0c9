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
import { isFile } from './kinds'

/** The API's answers are counted and kept by nobody, and a fault's inside is not shown. */
export async function answerApi(
  front: Pick<Front, 'handle' | 'settings' | 'asked' | 'work'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { handle, settings } = front
  // The playground, which only development has, is a page.
  if (settings.NODE_ENV === 'production') response.setHeader('Content-Security-Policy', dataPolicy)
  if (isFile(request.url)) {
    keptByNobodyUnlessSaid(response)
    tellLength(response)
    return handle(request, response)
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
