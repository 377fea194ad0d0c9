import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { Picture } from '../ui/Picture'
import { Published } from './Published'
import type { StoryCard } from './storyList'

type StoryCardsProps = {
  readonly locale: Locale
  readonly stories: readonly StoryCard[]
  /** One below the heading that the list stands under. */
  readonly heading: 'h2' | 'h3'
  /** The page begins with them. */
  readonly first?: boolean
}

export function StoryCards({ locale, stories, heading: Heading, first = false }: StoryCardsProps) {
  return (
    <ul className="cards">
      {stories.map((story, index) => (
        <li key={story.slug} className="card card-story">
          {/* The picture says nothing here that the title does not; on the story's page it has words. */}
          {story.picture ? (
            <Picture
              className="card-picture"
              picture={story.picture}
              alt=""
              sizes="(min-width: 46rem) 22rem, 92vw"
              widest={960}
              first={first && index === 0}
            />
          ) : (
            <span className="card-picture card-plain" />
          )}
          <div className="card-text">
            <Heading {...languageOf(story.translated, locale)}>
              <a className="card-link" href={`/${locale}/historier/${story.slug}`}>
                {story.title}
              </a>
            </Heading>
            <p {...languageOf(story.translated, locale)}>{story.lead}</p>
            {!story.translated && locale !== 'da' && (
              <p className="soft">{messages[locale].site.onlyDanish}</p>
            )}
            <Published locale={locale} at={story.publishedAt} />
          </div>
        </li>
      ))}
    </ul>
  )
}
