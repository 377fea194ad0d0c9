import { listPath, pageNumber, StoryListPage } from '@/site/stories/StoryListPage'
import { sharedPages } from '@/site/share/sharedPages'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ side?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const { side } = await searchParams
  return head((await params).locale, (text) => ({
    path: listPath(pageNumber(side)),
    ...sharedPages.historier(text),
  }))
}

export default async function Page({ params, searchParams }: Props) {
  const { side } = await searchParams
  return forLocale((await params).locale, (locale) => (
    <StoryListPage locale={locale} page={pageNumber(side)} />
  ))
}
