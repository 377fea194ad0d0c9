import { ReportYearsPage } from '@/site/report/ReportPages'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, ({ report }) => ({
    path: '/rapport',
    title: report.heading,
  }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <ReportYearsPage locale={locale} />)
}
