import type { Locale } from '@/domain/locales'
import { MissingPage } from '../ui/MissingPage'
import { SitePage } from '../ui/SitePage'
import { StoryArticle } from './StoryArticle'
import { previewOf } from './stories'

type StoryPreviewProps = { readonly locale: Locale; readonly slug: string }

/** A story as the site would show it, whatever step it has come to: for those who may read it now. */
export async function StoryPreview({ locale, slug }: StoryPreviewProps) {
  const story = await previewOf(locale, slug)
  if (story === undefined) return <MissingPage locale={locale} />
  return (
    <SitePage locale={locale} path={`/historier/${slug}`}>
      <StoryArticle locale={locale} story={story} />
    </SitePage>
  )
}
