import type { SpokenLanguage } from '@/domain/choices/people'
import { spokenLanguages } from '@/domain/choices/people'
import { spokenLanguageLabels } from '@/domain/labels/people'
import { teaching, type TeachingLocale } from '../messages/teaching'
import { ClosedPage } from '../privateLinks/ClosedPage'
import { WayThere } from '../privateLinks/WayThere'
import { ErrorSummary } from '../signup/ErrorSummary'
import { SitePage } from '../ui/SitePage'
import { When } from '../ui/When'
import { TeacherForm } from './TeacherForm'
import type { TeacherTold } from './told'
import { teacherLocales, teacherPage, teacherPath, type Taught } from './teacherPage'

type TeacherPageProps = {
  readonly locale: TeachingLocale
  readonly token: string
  readonly told: TeacherTold
}

/** What, when, where and for whom; and yes, no, or a remark. Nobody's name but the teacher's own. */
export async function TeacherPage({ locale, token, told }: TeacherPageProps) {
  const text = teaching[locale]
  const reached = await teacherPage(token, locale)
  if (reached.state !== 'open')
    return (
      <ClosedPage
        locale={locale}
        languages={teacherLocales}
        tooMany={reached.state === 'tooMany'}
        text={text}
        gone={told.outcome === 'gone' ? { title: text.goneTitle, text: text.gone } : undefined}
      />
    )
  const { page } = reached
  return (
    <SitePage locale={locale} path={teacherPath(token)} menu={false} secretIn={teacherLocales}>
      <ErrorSummary locale={locale} problems={told.problems} />
      {told.outcome === 'saved' && (
        <p className="said" role="status">
          {text.saved}
        </p>
      )}
      {told.outcome === 'late' && (
        <p className="said said-fault" role="alert">
          {text.late}
        </p>
      )}
      <h1>{text.title}</h1>
      <p>
        {`${text.hello} `}
        <bdi>{page.teacher}</bdi>
      </p>
      <p className="lead">{standing(page, text)}</p>
      <Brief locale={locale} token={token} page={page} />
      {page.open && <TeacherForm locale={locale} token={token} page={page} told={told} />}
    </SitePage>
  )
}

function standing(page: Taught, text: (typeof teaching)[TeachingLocale]): string {
  if (page.cancelled) return text.cancelledEvening
  if (!page.open) return text.over
  return page.status === 'confirmed' ? text.confirmed : text.asked
}

type BriefProps = Pick<TeacherPageProps, 'locale' | 'token'> & { readonly page: Taught }

function Brief({ locale, token, page }: BriefProps) {
  const text = teaching[locale]
  return (
    <>
      <section className="block">
        <h2>{text.when}</h2>
        <p className="lead">
          <When locale={locale} startsAt={page.startsAt} endsAt={page.endsAt} />
        </p>
        <p>
          <a className="more" href={`/${locale}${teacherPath(token)}/aften.ics`}>
            {text.calendarFile}
          </a>
        </p>
      </section>
      <section className="block">
        <h2>{text.where}</h2>
        <WayThere place={page.place} way={page.way} text={text} />
      </section>
      <section className="block">
        <h2>{text.forWhom}</h2>
        <p>{page.women === 0 ? text.womenUnknown : text.women(page.women)}</p>
        {page.languages.length > 0 && (
          <p>{`${text.languages}: ${page.languages.map((one) => languageName(one, locale)).join(', ')}`}</p>
        )}
      </section>
      {page.title && (
        <section className="block">
          <h2>{text.about}</h2>
          <p className="lead">{page.title}</p>
          {page.aim && (
            <>
              <h3>{text.aim}</h3>
              <p className="written">{page.aim}</p>
            </>
          )}
          <h3>{text.script}</h3>
          <p className="written">{page.script ?? text.noScript}</p>
        </section>
      )}
    </>
  )
}

function languageName(code: string, locale: TeachingLocale): string {
  const known = spokenLanguages.find((one): one is SpokenLanguage => one === code)
  return known === undefined ? code : spokenLanguageLabels[known][locale]
}
