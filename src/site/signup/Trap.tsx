import type { Locale } from '@/domain/locales'
import { messages } from '../messages'

/** A field that nobody sees: only programs that fill in everything write in it. */
export function Trap({ locale }: { readonly locale: Locale }) {
  return (
    <div className="hidden" aria-hidden="true">
      <label htmlFor={trapName}>{messages[locale].talk.trap}</label>
      <input id={trapName} name={trapName} type="text" tabIndex={-1} autoComplete="off" />
    </div>
  )
}

/** A name that no browser fills in by itself. */
export const trapName = 'hjemmeside'
