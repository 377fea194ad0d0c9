import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** What is handed in is in Danish, whichever language the asker's panel has. */
export function inDanish(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  own.locale = 'da'
  own.fallbackLocale = 'da'
  return own
}
