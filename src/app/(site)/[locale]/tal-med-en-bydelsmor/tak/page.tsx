import { talkDonePath } from '@/site/signup/addresses'
import { TalkDonePage } from '@/site/talk/TalkDonePage'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, ({ talk }) => ({
    path: talkDonePath,
    title: talk.doneTitle,
    unlisted: true,
  }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <TalkDonePage locale={locale} />)
}
