import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { SitePage } from '../ui/SitePage'
import { StatusMark } from '../ui/StatusMark'

type GonePageProps = { readonly locale: Locale; readonly path: string }

/** A withdrawn story: its address answers 410, in words that blame nobody. */
export function GonePage({ locale, path }: GonePageProps) {
  const { gone } = messages[locale]
  return (
    <SitePage locale={locale} path={path}>
      <StatusMark status={410} />
      <h1>{gone.heading}</h1>
      <p className="lead">{gone.text}</p>
      <p>
        <a className="more" href={`/${locale}/historier`}>
          {gone.instead}
        </a>
      </p>
    </SitePage>
  )
}
