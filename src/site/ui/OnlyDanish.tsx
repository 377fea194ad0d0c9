import type { Locale } from '@/domain/locales'
import { messages } from '../messages'

/** The note above a text that falls back to Danish. */
export function OnlyDanish({ locale }: { readonly locale: Locale }) {
  return <p className="note">{messages[locale].site.onlyDanish}</p>
}
