import { teacherHead } from '@/site/teaching/teacherHead'
import { teacherPageIn } from '@/site/teaching/teacherPageIn'
import { teacherToldBy, type Search } from '@/site/teaching/told'
import { forLocale } from '@/site/ui/forLocale'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string; token: string }>
  readonly searchParams: Promise<Search>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale, token } = await params
  return teacherHead(locale, token, await searchParams)
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: given, token } = await params
  const told = await teacherToldBy(await searchParams)
  return forLocale(given, (locale) => teacherPageIn(locale, token, told))
}
