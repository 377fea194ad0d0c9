import { messages } from '@/site/messages'
import { localeOr } from '@/site/locales'
import { TallyPage } from '@/site/tally/TallyPage'
import { tallyPath } from '@/site/tally/paths'
import { tallyToldBy, type Search } from '@/site/tally/told'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string; token: string }>
  readonly searchParams: Promise<Search>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale, token } = await params
  const { fejl } = await searchParams
  const { title } = messages[localeOr(locale)].tally
  return head(locale, () => ({
    path: tallyPath(token),
    title,
    unlisted: true,
    wrong: fejl !== undefined,
  }))
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: given, token } = await params
  const told = await tallyToldBy(await searchParams)
  return forLocale(given, (locale) => <TallyPage locale={locale} token={token} told={told} />)
}
