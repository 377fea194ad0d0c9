import type { Locale } from '@/domain/locales'
import { formatKroner } from '@/domain/money'
import { formatDate } from '@/domain/time'
import { query } from '../api'
import { messages } from '../messages'
import { MissingPage } from '../ui/MissingPage'
import { SitePage } from '../ui/SitePage'
import { Figures, Steps } from './Figures'
import { Outreach } from './Outreach'
import { publicReportDocument, reportYearsDocument } from './queries'
import { reportPath } from './years'
import { publicWomen } from '@/domain/publicReport'

/** The years there are to read about. */
export async function ReportYearsPage({ locale }: { readonly locale: Locale }) {
  const text = messages[locale].report
  const { reportYears } = await query(reportYearsDocument, {}, { locale })
  return (
    <SitePage locale={locale} path={reportPath}>
      <h1>{text.heading}</h1>
      <p className="lead">{reportYears.length === 0 ? text.none : text.years}</p>
      <ul className="plain">
        {reportYears.map((year) => (
          <li key={year}>
            <a className="more" href={`/${locale}${reportPath}/${year}`}>
              {text.title(year)}
            </a>
          </li>
        ))}
      </ul>
    </SitePage>
  )
}

type ReportPageProps = { readonly locale: Locale; readonly year: number | undefined }

/** A year in numbers that tell of nobody; a year that the programme does not know is no page. */
export async function ReportPage({ locale, year }: ReportPageProps) {
  if (year === undefined) return <MissingPage locale={locale} />
  const { publicReport: report } = await query(publicReportDocument, { year }, { locale })
  if (!report) return <MissingPage locale={locale} />
  const text = messages[locale].report
  const { things, money } = text
  const women = new Map(report.women.map(({ key, count }) => [key, count ?? null]))
  return (
    <SitePage locale={locale} path={`${reportPath}/${year}`}>
      <h1>{text.title(year)}</h1>
      <p className="lead">{text.lead}</p>
      <p>
        {text.asOf} <time dateTime={report.asOf}>{formatDate(new Date(report.asOf), locale)}</time>
      </p>
      <p className="note">{text.rounded}</p>
      <Steps
        locale={locale}
        heading={text.womenHeading}
        steps={publicWomen.map((key) => ({ ...text.women[key], value: women.get(key) ?? null }))}
      />
      <Outreach locale={locale} rows={report.outreach} total={report.outreachTotal ?? null} />
      <Figures
        locale={locale}
        heading={text.thingsHeading}
        figures={[
          { ...things.evenings, value: report.evenings },
          { ...things.activities, value: report.activities },
          { ...things.participants, value: report.participants ?? null },
          { ...things.stories, value: report.stories },
          { ...things.visits, value: report.visits },
        ]}
      />
      {report.granted != null && (
        <Figures
          locale={locale}
          heading={text.moneyHeading}
          figures={[
            { ...money.granted, value: formatKroner(report.granted) },
            { ...money.used, value: formatKroner(report.used ?? 0) },
          ]}
        />
      )}
    </SitePage>
  )
}
