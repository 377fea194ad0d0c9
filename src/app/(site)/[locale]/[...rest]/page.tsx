import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'
import { MissingPage } from '@/site/ui/MissingPage'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, ({ missing }) => ({
    path: '',
    title: missing.heading,
    unlisted: true,
  }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <MissingPage locale={locale} />)
}
