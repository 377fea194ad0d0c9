import {
  isolateObjectProperty,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { defaultLocale } from '@/domain/locales'

/** What is handed in is in Danish, whichever language the asker's panel has. */
export function inDanish(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  own.locale = 'da'
  own.fallbackLocale = 'da'
  return own
}

/**
 * A change that brings none of these texts is made in Danish, whichever language the panel stands in:
 * in the others a text may be missing, and its want would keep a story from being taken back.
 */
export const inDanishWithout =
  (texts: readonly string[]): CollectionBeforeOperationHook =>
  ({ args, req }) => {
    const data = 'data' in args ? args.data : undefined
    const isChange = typeof data === 'object' && data !== null
    if (isChange && !texts.some((name) => Reflect.has(data, name))) req.locale = defaultLocale
    return args
  }
