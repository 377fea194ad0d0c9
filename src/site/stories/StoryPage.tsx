import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { MissingPage } from '../ui/MissingPage'
import { SitePage } from '../ui/SitePage'
import { GonePage } from './GonePage'
import { StoryArticle } from './StoryArticle'
import { StoryNeighbours } from './StoryNeighbours'
import { storyBySlug } from './stories'

type StoryPageProps = { readonly locale: Locale; readonly slug: string }

export async function StoryPage({ locale, slug }: StoryPageProps) {
  const story = await storyBySlug(locale, slug)
  if (story === 'gone') return <GonePage locale={locale} path={`/historier/${slug}`} />
  if (story === 'missing') return <MissingPage locale={locale} />
  return (
    <SitePage locale={locale} path={`/historier/${slug}`}>
      <StoryArticle locale={locale} story={story} />
      {story.publishedAt && <StoryNeighbours locale={locale} publishedAt={story.publishedAt} />}
      <p>
        <a className="more" href={`/${locale}/historier`}>
          {messages[locale].stories.all}
        </a>
      </p>
    </SitePage>
  )
}
