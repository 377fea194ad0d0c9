import { PrivacyPage } from '@/site/privacy/PrivacyPage'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, ({ privacy }) => ({
    path: '/privatliv',
    title: privacy.heading,
    description: privacy.lead,
  }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <PrivacyPage locale={locale} />)
}
