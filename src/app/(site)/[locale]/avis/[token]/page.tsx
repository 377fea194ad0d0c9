import { newspaperHead } from '@/site/newspaper/newspaperHead'
import { NewspaperPage } from '@/site/newspaper/NewspaperPage'
import { forLocale } from '@/site/ui/forLocale'
import { MissingPage } from '@/site/ui/MissingPage'

export const dynamic = 'force-dynamic'

export const generateMetadata = newspaperHead

type Props = { readonly params: Promise<{ locale: string; token: string }> }

export default async function Page({ params }: Props) {
  const { locale: given, token } = await params
  return forLocale(given, (locale) =>
    locale === 'da' ? <NewspaperPage token={token} /> : <MissingPage locale={locale} />,
  )
}
