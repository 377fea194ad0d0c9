import type { SiteLocale } from '../locales'
import { messages } from '../messages'

/** The note above a text that falls back to Danish. */
export function OnlyDanish({ locale }: { readonly locale: SiteLocale }) {
  return <p className="note">{messages[locale].site.onlyDanish}</p>
}
