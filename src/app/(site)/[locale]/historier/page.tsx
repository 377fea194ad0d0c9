import { listAsked, listPath } from '@/site/stories/listAddress'
import { StoryListPage } from '@/site/stories/StoryListPage'
import { sharedPages } from '@/site/share/sharedPages'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ side?: string | string[]; tema?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const asked = listAsked(await searchParams)
  return head((await params).locale, (text) => ({
    path: listPath(asked),
    ...sharedPages.historier(text),
    ...(asked.theme === undefined
      ? {}
      : { title: `${text.stories.heading}: ${text.stories.themes[asked.theme]}` }),
  }))
}

export default async function Page({ params, searchParams }: Props) {
  const asked = listAsked(await searchParams)
  return forLocale((await params).locale, (locale) => (
    <StoryListPage locale={locale} asked={asked} />
  ))
}
