import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { Published } from './Published'
import type { StoryCard } from './storyList'

type StoryCardsProps = {
  readonly locale: Locale
  readonly stories: readonly StoryCard[]
  /** One below the heading that the list stands under. */
  readonly heading: 'h2' | 'h3'
}

export function StoryCards({ locale, stories, heading: Heading }: StoryCardsProps) {
  return (
    <ul className="cards">
      {stories.map((story) => (
        <li key={story.slug} className="card card-story">
          {/* The picture says nothing here that the title does not; on the story's page it has words. */}
          {story.picture ? (
            <img
              className="card-picture"
              src={story.picture.url}
              alt=""
              width={story.picture.width}
              height={story.picture.height}
              loading="lazy"
              decoding="async"
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
