import { locales, type Locale } from '@/domain/locales'
import { messages } from '../messages'
import { ClosedPage } from '../privateLinks/ClosedPage'
import { ErrorSummary } from '../signup/ErrorSummary'
import { OnlyDanish } from '../ui/OnlyDanish'
import { SitePage } from '../ui/SitePage'
import { ConfidentialityCard } from './ConfidentialityCard'
import { HerActivities } from './HerActivities'
import { HerConsents } from './HerConsents'
import { HerErasure } from './HerErasure'
import { HerEvenings } from './HerEvenings'
import { HerName } from './HerName'
import { HerProgress } from './HerProgress'
import { herPage, herPath } from './herPage'
import type { Told } from './told'

type HerPageProps = {
  readonly locale: Locale
  readonly token: string
  readonly told: Told
}

/** All that a woman has to know and may decide, behind one link, in large type and without script. */
export async function HerPage({ locale, token, told }: HerPageProps) {
  const text = messages[locale].herPage
  const reached = await herPage(token, locale)
  if (reached.state !== 'open')
    return (
      <ClosedPage
        locale={locale}
        languages={locales}
        tooMany={reached.state === 'tooMany'}
        text={{ ...text, closed: text.closedText, contact: text.closedContact }}
      />
    )
  const { page } = reached
  const shared = { locale, token, text }
  return (
    <SitePage locale={locale} path={herPath(token)} menu={false} secretIn={locales}>
      <ErrorSummary locale={locale} problems={told.problems} />
      {told.saved && (
        <p className="said" role="status">
          {text.saved}
        </p>
      )}
      {told.late && (
        <p className="said said-fault" role="alert">
          {text.late}
        </p>
      )}
      <h1>{text.title}</h1>
      <p className="lead">
        <bdi>{page.name}</bdi>
      </p>
      <p className="soft">{text.onlyYou}</p>
      {page.hasDanish && <OnlyDanish locale={locale} />}
      {page.tally && (
        <p className="actions">
          <a className="button" href={`/${locale}${herPath(token)}/samtale`}>
            {messages[locale].tally.link}
          </a>
        </p>
      )}
      <ConfidentialityCard locale={locale} duty={page.dutyToInform} />
      <HerEvenings {...shared} page={page} />
      <HerActivities {...shared} activities={page.activities} />
      {page.progress && <HerProgress text={text} progress={page.progress} />}
      <HerName {...shared} page={page} told={told} />
      <HerConsents {...shared} consents={page.consents} />
      <HerErasure {...shared} asked={page.erasureAsked} />
    </SitePage>
  )
}
