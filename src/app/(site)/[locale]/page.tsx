import { HomePage } from '@/site/home/HomePage'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, () => ({ path: '' }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <HomePage locale={locale} now={new Date()} />)
}
