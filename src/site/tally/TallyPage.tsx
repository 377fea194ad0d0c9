import { locales, type Locale } from '@/domain/locales'
import { ConfidentialityCard } from '../herPage/ConfidentialityCard'
import { herPage, herPath } from '../herPage/herPage'
import { messages } from '../messages'
import { ClosedPage } from '../privateLinks/ClosedPage'
import { SitePage } from '../ui/SitePage'
import { TallyForm } from './TallyForm'
import { tallyPath, tallyScript } from './paths'
import type { TallyTold } from './told'

type Props = {
  readonly locale: Locale
  readonly token: string
  readonly told: TallyTold
}

/** Where an active Bydelsmor counts her conversations, and nobody else. */
export async function TallyPage({ locale, token, told }: Props) {
  const { herPage: hers, tally: text } = messages[locale]
  const reached = await herPage(token, locale)
  if (reached.state !== 'open' || !reached.page.tally)
    return (
      <ClosedPage
        locale={locale}
        languages={locales}
        tooMany={reached.state === 'tooMany'}
        text={{ ...hers, closed: hers.closedText, contact: hers.closedContact }}
      />
    )
  return (
    <SitePage locale={locale} path={tallyPath(token)} menu={false} secretIn={locales}>
      {told.saved && (
        <p className="said" role="status">
          {text.saved}
        </p>
      )}
      {told.wrong && (
        <p className="said said-fault" role="alert" id="fejl">
          {text.wrong}
        </p>
      )}
      <TallyForm
        locale={locale}
        action={`/${locale}${tallyPath(token)}/gem`}
        chosen={told.chosen ?? { area: [reached.page.tallyArea ?? ''] }}
        mended={told.chosen !== undefined}
      />
      <ConfidentialityCard locale={locale} duty={reached.page.dutyToInform} />
      <p>
        <a className="more" href={`/${locale}${herPath(token)}`}>
          {text.back}
        </a>
      </p>
      <script src={tallyScript} defer />
    </SitePage>
  )
}

/** The same form without anything of hers, which her phone keeps for where there is no net. */
export function TallyShell({ locale }: { readonly locale: Locale }) {
  return (
    <SitePage locale={locale} path="" menu={false} secretIn={locales}>
      <TallyForm locale={locale} action="" chosen={{}} />
      <ConfidentialityCard locale={locale} duty={null} />
      <script src={tallyScript} defer />
    </SitePage>
  )
}
