import type { RecordedPage } from '@/domain/choices/publishing'
import type { Locale } from '@/domain/locales'
import { query } from '../api'
import { messages } from '../messages'
import { recordingDocument } from './queries'

type ReadAloudProps = { readonly locale: Locale; readonly page: RecordedPage }

/** The page read aloud in her language; nothing where nobody has read it. Fetched when she presses. */
export async function ReadAloud({ locale, page }: ReadAloudProps) {
  const { Recordings } = await query(recordingDocument, { page, language: locale }, { locale })
  const url = Recordings?.docs[0]?.url
  if (!url) return null
  return (
    <p className="read-aloud">
      <span id={`hoer-${page}`}>{messages[locale].readAloud.label}</span>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the page itself is what is read */}
      <audio controls preload="none" src={url} aria-labelledby={`hoer-${page}`} />
    </p>
  )
}
