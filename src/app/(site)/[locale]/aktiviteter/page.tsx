import { ActivityListPage } from '@/site/activities/ActivityListPage'
import { monthAsked, monthPath } from '@/site/activities/monthAddress'
import { sharedPages } from '@/site/share/sharedPages'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ maaned?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const { maaned } = await searchParams
  const now = new Date()
  return head((await params).locale, (text) => ({
    path: monthPath(monthAsked(maaned, now), now),
    ...sharedPages.aktiviteter(text),
  }))
}

export default async function Page({ params, searchParams }: Props) {
  const { maaned } = await searchParams
  const now = new Date()
  return forLocale((await params).locale, (locale) => (
    <ActivityListPage locale={locale} now={now} month={monthAsked(maaned, now)} />
  ))
}
