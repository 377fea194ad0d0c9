import { ContactPage } from '@/site/contact/ContactPage'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, ({ contact }) => ({
    path: '/kontakt',
    title: contact.heading,
    description: contact.lead,
  }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <ContactPage locale={locale} />)
}
