import { AccessibilityPage } from '@/site/accessibility/AccessibilityPage'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, ({ accessibility }) => ({
    path: '/tilgaengelighed',
    title: accessibility.heading,
    description: accessibility.lead,
  }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <AccessibilityPage locale={locale} />)
}
