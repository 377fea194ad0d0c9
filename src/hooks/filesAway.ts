import type { AfterErrorHook, PayloadRequest } from 'payload'
import { problem } from '@/domain/problem'
import { FilesAway } from '@/files/away'
import { refusal, staffLanguage } from './refuse'
import { sayWhen } from './sayWhen'

/** Does what a change needs of the files' place. Where that is away, whoever saves is told, and the log. */
export async function orRefused<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof FilesAway)) throw error
    req.payload.logger.error({ err: error })
    throw refusal([problem('file', 'filesAway')], req)
  }
}

/** Whoever asks for a file that cannot be reached is told to come again; it may be there. */
export const tellFilesAway: AfterErrorHook = ({ error, req }) => {
  if (!(error instanceof FilesAway)) return undefined
  sayWhen(60, req)
  return { status: 503, response: { errors: [{ message: words[staffLanguage(req)] }] } }
}

const words = {
  da: 'Filerne kan ikke hentes lige nu. Prøv igen om lidt.',
  en: 'The files cannot be fetched just now. Try again in a while.',
}
