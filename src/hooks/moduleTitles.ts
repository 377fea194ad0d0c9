import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { defaultLocale, type Locale } from '@/domain/locales'

/** Titles by id, in the language that was asked for or in another; Danish where there is none in it. */
export async function titlesOf(
  modules: readonly string[],
  req: PayloadRequest,
  locale?: Locale,
): Promise<ReadonlyMap<string, string>> {
  if (modules.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'modules',
    where: { id: { in: [...modules] } },
    pagination: false,
    depth: 0,
    select: { title: true },
    ...(locale === undefined ? {} : { locale, fallbackLocale: defaultLocale }),
    // Payload leaves a call's language on the request, where the next call would find it.
    req: locale === undefined ? req : isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}

/** Whether some of the titles are told in Danish for want of the language that was asked for. */
export async function hasDanishTitles(
  modules: readonly string[],
  req: PayloadRequest,
): Promise<boolean> {
  if (modules.length === 0 || !req.locale || req.locale === defaultLocale) return false
  const { docs } = await req.payload.find({
    collection: 'modules',
    where: { id: { in: [...modules] } },
    pagination: false,
    depth: 0,
    select: { title: true },
    fallbackLocale: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs.some(({ title }: { title?: string | null }) => !title)
}
