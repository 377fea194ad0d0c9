import type { PayloadRequest } from 'payload'
import type { Locale } from '@/domain/locales'
import { textsToRead, type TextToRead } from '@/texts/toRead'

/** The texts in a language that nobody with that mother tongue has found good yet. */
export async function unread(locale: Locale, req: PayloadRequest): Promise<readonly TextToRead[]> {
  return (await unreadIn([locale], req)).flatMap(({ texts }) => texts)
}

type Unread = Readonly<{ locale: Locale; texts: readonly TextToRead[] }>

/** The same for several languages. */
export async function unreadIn(
  locales: readonly Locale[],
  req: PayloadRequest,
): Promise<readonly Unread[]> {
  const { docs } = await req.payload.find({
    collection: 'text-readings',
    where: { language: { in: [...locales] } },
    select: { language: true, key: true, fingerprint: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const read = new Set(docs.map((one) => nameOf(one.language, one)))
  return locales.map((locale) => ({
    locale,
    texts: textsToRead(locale).filter((text) => !read.has(nameOf(locale, text))),
  }))
}

const nameOf = (locale: Locale, { key, fingerprint }: Pick<TextToRead, 'key' | 'fingerprint'>) =>
  `${locale} ${key} ${fingerprint}`
