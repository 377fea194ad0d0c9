import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { defaultLocale } from '@/domain/locales'
import type { ShownFile } from '@/domain/stories'
import type { Film, Media, Story } from '@/generated/payload-types'
import { idOf } from './relation'

/**
 * What of a story's picture and film lacks its words in Danish, which stand in for every other
 * language: alt text; title, captions and transcript. A file written in another language first has
 * passed its own form without them.
 */
export async function withoutWords(
  story: Partial<Story>,
  req: PayloadRequest,
): Promise<readonly ShownFile[]> {
  const missing = await Promise.all([
    lacksWords('media', idOf(story.picture), req),
    lacksWords('films', idOf(story.film), req),
  ])
  return (['picture', 'film'] as const).filter((_, index) => missing[index])
}

async function lacksWords(
  collection: 'media' | 'films',
  id: string | null,
  req: PayloadRequest,
): Promise<boolean> {
  if (id === null) return false
  const file = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    locale: defaultLocale,
    fallbackLocale: false,
    disableErrors: true,
    // Payload leaves a call's language on its request, where the story's own texts are still read.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return !wordsOf(file).every(Boolean)
}

const wordsOf = (file: Media | Film | null) =>
  file !== null && 'captions' in file ? [file.title, file.captions, file.transcript] : [file?.alt]
