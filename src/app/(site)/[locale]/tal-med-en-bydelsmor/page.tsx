import { askedBy } from '@/site/signup/addresses'
import { talkHead } from '@/site/talk/talkHead'
import { TalkPage } from '@/site/talk/TalkPage'
import { forLocale } from '@/site/ui/forLocale'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ fejl?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  return talkHead((await params).locale, askedBy((await searchParams).fejl))
}

export default async function Page({ params, searchParams }: Props) {
  const asked = askedBy((await searchParams).fejl)
  return forLocale((await params).locale, (locale) => <TalkPage locale={locale} asked={asked} />)
}
