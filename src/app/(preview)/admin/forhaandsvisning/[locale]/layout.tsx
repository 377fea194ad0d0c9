import type { ReactNode } from 'react'
import { direction } from '@/domain/locales'
import { localeOr } from '@/site/locales'
import '@/site/ui/tokens.css'
import '@/site/ui/base.css'
import '@/site/ui/shell.css'
import '@/site/ui/content.css'
import '@/site/ui/cards.css'
import '@/site/ui/print.css'

export { viewport } from '@/site/ui/viewport'

type LayoutProps = {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export default async function Layout({ children, params }: LayoutProps) {
  const locale = localeOr((await params).locale)
  return (
    <html lang={locale} dir={direction(locale)}>
      {/* The site itself lets nobody frame it, so what is followed from here opens beside. */}
      <head>
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  )
}
