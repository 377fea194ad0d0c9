import { askedBy, callMePath } from '@/site/signup/addresses'
import { CallMePage } from '@/site/signup/CallMePages'
import { callMeHead } from '@/site/signup/signUpHeads'
import { forLocale } from '@/site/ui/forLocale'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ fejl?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  return callMeHead((await params).locale, callMePath, askedBy((await searchParams).fejl))
}

export default async function Page({ params, searchParams }: Props) {
  const asked = askedBy((await searchParams).fejl)
  return forLocale((await params).locale, (locale) => <CallMePage locale={locale} asked={asked} />)
}
