import type { PayloadRequest } from 'payload'
import type { Locale } from '@/domain/locales'
import { textsToRead, type TextToRead } from '@/texts/toRead'

/** The texts in a language that nobody with that mother tongue has found good yet. */
export async function unread(locale: Locale, req: PayloadRequest): Promise<readonly TextToRead[]> {
  const { docs } = await req.payload.find({
    collection: 'text-readings',
    where: { language: { equals: locale } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const read = new Set(docs.map(({ key, fingerprint }) => `${key} ${fingerprint}`))
  return textsToRead(locale).filter(({ key, fingerprint }) => !read.has(`${key} ${fingerprint}`))
}
