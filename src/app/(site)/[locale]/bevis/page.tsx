import { DiplomaPage } from '@/site/diploma/DiplomaPages'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, ({ diploma }) => ({
    path: '/bevis',
    title: diploma.heading,
    description: diploma.lead,
  }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <DiplomaPage locale={locale} />)
}
