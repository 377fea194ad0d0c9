import { messages } from '@/site/messages'
import { localeOr } from '@/site/locales'
import { TallyShell } from '@/site/tally/TallyPage'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale } = await params
  const { title } = messages[localeOr(locale)].tally
  return head(locale, () => ({ path: '', title, unlisted: true }))
}

export default async function Page({ params }: Props) {
  const { locale: given } = await params
  return forLocale(given, (locale) => <TallyShell locale={locale} />)
}
