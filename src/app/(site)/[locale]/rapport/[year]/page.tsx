import { ReportPage } from '@/site/report/ReportPages'
import { reportPath, yearOfAddress } from '@/site/report/years'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string; year: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale, year: given } = await params
  const year = yearOfAddress(given)
  return head(locale, ({ report, missing }) =>
    year === undefined
      ? { path: reportPath, title: missing.heading, unlisted: true }
      : { path: `${reportPath}/${year}`, title: report.title(year), description: report.lead },
  )
}

export default async function Page({ params }: Props) {
  const { locale: given, year } = await params
  return forLocale(given, (locale) => <ReportPage locale={locale} year={yearOfAddress(year)} />)
}
