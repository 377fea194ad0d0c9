import { checkPath } from '@/site/diploma/addresses'
import { DiplomaCheckPage } from '@/site/diploma/DiplomaPages'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string; code: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale, code } = await params
  return head(locale, ({ diploma }) => ({
    path: checkPath(code),
    title: diploma.heading,
    unlisted: true,
  }))
}

export default async function Page({ params }: Props) {
  const { locale: given, code } = await params
  return forLocale(given, (locale) => <DiplomaCheckPage locale={locale} code={code} />)
}
