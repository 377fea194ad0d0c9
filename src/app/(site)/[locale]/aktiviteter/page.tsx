import { ActivityListPage } from '@/site/activities/ActivityListPage'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, ({ activities }) => ({
    path: '/aktiviteter',
    title: activities.heading,
    description: activities.lead,
  }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => (
    <ActivityListPage locale={locale} now={new Date()} />
  ))
}
