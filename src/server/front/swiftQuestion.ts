import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyOf } from './bodyOf'
import { isDeed, isFreeQuestion } from './freeQuestion'
import type { Front } from './front'
import { giveAgain, isPlain } from './swift'

/** Whether a request may be a question in words that was answered before. */
export const mayBeAskedAgain = (front: Front, request: IncomingMessage): boolean =>
  front.settings.NODE_ENV === 'production' &&
  front.isReady() &&
  isPlain(request) &&
  isFreeQuestion(request)

/**
 * Gives again what was given before to exactly this question in words, as `answerSwiftly` does for an
 * address.
 * @returns false if the long way has to be gone, which finds what was sent already read
 * @throws Error where whoever sends leaves in the midst of it
 */
export async function answerWordsSwiftly(
  front: Front,
  id: string,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<boolean> {
  const sent = (await bodyOf(request)).toString('utf8')
  const known = isDeed(sent) ? undefined : front.addresses.get(wordsOf(request, sent))
  return known !== undefined && giveAgain(front, known.address, { id, request, response })
}

/** Everything on which the answer to a stranger's question in words may depend. */
export const wordsOf = ({ headers }: IncomingMessage, sent: string): string =>
  `${headers['accept-language'] ?? ''} ${sent}`
