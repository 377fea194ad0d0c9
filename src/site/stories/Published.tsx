import { formatDate } from '@/domain/time'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'

type PublishedProps = { readonly locale: Locale; readonly at: string | null | undefined }

/** The day a story came out; nothing where there is none. */
export function Published({ locale, at }: PublishedProps) {
  if (!at) return null
  return (
    <p className="soft">
      {messages[locale].stories.published}{' '}
      <time dateTime={at}>{formatDate(new Date(at), locale)}</time>
    </p>
  )
}
