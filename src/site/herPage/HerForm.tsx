import type { ReactNode } from 'react'
import type { HerWishKind } from '@/domain/herWishes'
import type { Locale } from '@/domain/locales'
import type { Messages } from '../messages'
import { herPath } from './herPage'

/** What every part of her page is told. */
export type HerPart = {
  readonly locale: Locale
  readonly token: string
  readonly text: Messages['herPage']
}

type HerFormProps = Pick<HerPart, 'locale' | 'token'> & {
  readonly wish: HerWishKind
  readonly hidden?: Readonly<Record<string, string>>
  readonly children: ReactNode
}

/** A form of her page: one wish, sent to one address. */
export function HerForm({ locale, token, wish, hidden = {}, children }: HerFormProps) {
  return (
    <form className="form" method="post" action={`/${locale}${herPath(token)}/gem`} noValidate>
      <input type="hidden" name="wish" value={wish} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
