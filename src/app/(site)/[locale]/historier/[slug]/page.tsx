import { storyHead } from '@/site/stories/storyHead'
import { StoryPage } from '@/site/stories/StoryPage'
import { forLocale } from '@/site/ui/forLocale'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params
  return storyHead(locale, slug)
}

export default async function Page({ params }: Props) {
  const { locale: given, slug } = await params
  return forLocale(given, (locale) => <StoryPage locale={locale} slug={slug} />)
}
