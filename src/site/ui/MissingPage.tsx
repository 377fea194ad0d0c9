import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { SitePage } from './SitePage'
import { StatusMark } from './StatusMark'

/** No page has this address: status 404. */
export function MissingPage({ locale }: { readonly locale: Locale }) {
  const { missing } = messages[locale]
  return (
    <SitePage locale={locale} path="">
      <StatusMark status={404} />
      <h1>{missing.heading}</h1>
      <p className="lead">{missing.text}</p>
      <p>
        <a className="more" href={`/${locale}`}>
          {missing.home}
        </a>
      </p>
    </SitePage>
  )
}
