import type { PayloadRequest } from 'payload'
import { ownName } from '@/domain/locales'
import { awaitedLocales } from '@/texts/toRead'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { unreadIn } from '../texts/unread'

/** How much of the site's text still awaits a native reader; nothing once all is read. */
export async function TextsLeft({
  req,
  language,
}: {
  readonly req: PayloadRequest
  readonly language: AdminLanguage
}) {
  const waiting = await unreadIn(awaitedLocales, req)
  const left = waiting
    .map(({ locale, texts }) => ({ locale, count: texts.length }))
    .filter(({ count }) => count > 0)
  if (left.length === 0) return null
  return (
    <section className="today__card">
      <h2>{inLanguage(words.title, language)}</h2>
      <ul className="today__waiting">
        {left.map(({ locale, count }) => (
          <li key={locale}>
            <a href={`/admin/tekster?sprog=${locale}`}>
              <strong>{count}</strong> <span lang={locale}>{ownName[locale]}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const words = {
  title: { da: 'Tekster, der venter på en læser', en: 'Texts that await a reader' },
}
