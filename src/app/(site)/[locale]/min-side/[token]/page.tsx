import { herHead } from '@/site/herPage/herHead'
import { HerPage } from '@/site/herPage/HerPage'
import { toldBy, type Search } from '@/site/herPage/told'
import { forLocale } from '@/site/ui/forLocale'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string; token: string }>
  readonly searchParams: Promise<Search>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale, token } = await params
  return herHead(locale, token, await searchParams)
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: given, token } = await params
  const told = await toldBy(await searchParams)
  return forLocale(given, (locale) => <HerPage locale={locale} token={token} told={told} />)
}
