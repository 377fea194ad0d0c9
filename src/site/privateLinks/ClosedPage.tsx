import type { Locale } from '@/domain/locales'
import { contactPath } from '../signup/addresses'
import { SitePage } from '../ui/SitePage'
import { StatusMark } from '../ui/StatusMark'

type ClosedPageProps = {
  readonly locale: Locale
  readonly languages: readonly Locale[]
  readonly tooMany: boolean
  readonly text: {
    readonly closedTitle: string
    readonly closed: string
    readonly contact: string
    readonly tooMany: string
  }
  /** Said instead, where the link was just closed by her own answer. */
  readonly gone?: { readonly title: string; readonly text: string } | undefined
}

/** The same for every link that opens nothing, so that whoever tries them learns nothing. */
export function ClosedPage({ locale, languages, tooMany, text, gone }: ClosedPageProps) {
  return (
    <SitePage locale={locale} path="" menu={false} secretIn={languages}>
      {gone === undefined && <StatusMark status={tooMany ? 429 : 410} />}
      <h1>{gone?.title ?? text.closedTitle}</h1>
      <p className="lead">{gone?.text ?? (tooMany ? text.tooMany : text.closed)}</p>
      <p>
        <a className="button" href={`/${locale}${contactPath}`}>
          {text.contact}
        </a>
      </p>
    </SitePage>
  )
}
