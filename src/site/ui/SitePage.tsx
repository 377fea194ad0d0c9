import type { ReactNode } from 'react'
import { env } from '@/env'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'

type SitePageProps = {
  readonly locale: Locale
  /** The page's own address after the locale, such as `/historier?side=2`: the same in every language. */
  readonly path: string
  /** False on the pages of a form, where nothing should lead away from it. */
  readonly menu?: boolean
  /**
   * For a page whose address holds a secret: the languages that it is written in. The address is
   * then printed on no paper, and a change of language leaves nothing behind.
   */
  readonly secretIn?: readonly Locale[]
  readonly children: ReactNode
}

/** What surrounds every public page. Drawn by the page, because a layout does not know its path. */
export function SitePage({ locale, path, menu = true, secretIn, children }: SitePageProps) {
  return (
    <>
      <a className="skip" href="#indhold">
        {messages[locale].site.skip}
      </a>
      <SiteHeader locale={locale} path={path} menu={menu} secretIn={secretIn} />
      <main id="indhold" tabIndex={-1}>
        {children}
      </main>
      {secretIn === undefined && (
        <p className="printed" dir="ltr">
          {`${env.SERVER_URL}/${locale}${path}`}
        </p>
      )}
      <SiteFooter locale={locale} />
    </>
  )
}
