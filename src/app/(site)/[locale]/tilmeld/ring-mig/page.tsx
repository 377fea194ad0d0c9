import { readPosterCode } from '@/domain/posterCode'
import { askedBy, callMePath } from '@/site/signup/addresses'
import { CallMePage } from '@/site/signup/CallMePages'
import { callMeHead } from '@/site/signup/signUpHeads'
import { forLocale } from '@/site/ui/forLocale'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ fejl?: string | string[]; p?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  return callMeHead((await params).locale, callMePath, askedBy((await searchParams).fejl))
}

export default async function Page({ params, searchParams }: Props) {
  const { fejl, p } = await searchParams
  return forLocale((await params).locale, (locale) => (
    <CallMePage locale={locale} asked={askedBy(fejl)} poster={readPosterCode(p)} />
  ))
}
