import { StoryPreview } from '@/site/stories/StoryPreview'
import { forLocale } from '@/site/ui/forLocale'

export const dynamic = 'force-dynamic'

export const metadata = { title: 'Forhåndsvisning', robots: { index: false } }

type Props = { readonly params: Promise<{ locale: string; slug: string }> }

export default async function Page({ params }: Props) {
  const { locale: given, slug } = await params
  return forLocale(given, (locale) => <StoryPreview locale={locale} slug={slug} />)
}
