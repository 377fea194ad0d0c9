import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { Published } from './Published'
import type { StoryCard } from './stories'

type StoryCardsProps = {
  readonly locale: Locale
  readonly stories: readonly StoryCard[]
  /** One below the heading that the list stands under. */
  readonly heading: 'h2' | 'h3'
}

export function StoryCards({ locale, stories, heading: Heading }: StoryCardsProps) {
  return (
    <ul className="list narrow">
      {stories.map((story) => (
        <li key={story.slug}>
          <Heading {...languageOf(story.translated, locale)}>
            <a href={`/${locale}/historier/${story.slug}`}>{story.title}</a>
          </Heading>
          <p {...languageOf(story.translated, locale)}>{story.lead}</p>
          {!story.translated && locale !== 'da' && (
            <p className="soft">{messages[locale].site.onlyDanish}</p>
          )}
          <Published locale={locale} at={story.publishedAt} />
        </li>
      ))}
    </ul>
  )
}
