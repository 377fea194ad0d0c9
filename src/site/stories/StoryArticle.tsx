import type { Locale } from '@/domain/locales'
import { languageOf } from '../ui/language'
import { OnlyDanish } from '../ui/OnlyDanish'
import { RichText } from '../ui/RichText'
import { StoryFacts } from './StoryFacts'
import { StoryFilm } from './StoryFilm'
import { StoryPicture } from './StoryPicture'
import type { Story } from './stories'

/** The story itself: as everybody reads it, and as staff see it beforehand. */
export function StoryArticle({
  locale,
  story,
}: {
  readonly locale: Locale
  readonly story: Story
}) {
  const translated = story.titleTranslated && story.bodyTranslated
  return (
    <article>
      <h1 className="narrow" {...languageOf(story.titleTranslated, locale)}>
        {story.title}
      </h1>
      {!translated && locale !== 'da' && <OnlyDanish locale={locale} />}
      {story.lead && (
        <p className="lead" {...languageOf(story.leadTranslated, locale)}>
          {story.lead}
        </p>
      )}
      <StoryFacts locale={locale} story={story} />
      {story.film?.url ? (
        <StoryFilm locale={locale} story={story} />
      ) : (
        story.picture && (
          <StoryPicture
            locale={locale}
            picture={story.picture}
            translated={story.pictureTranslated}
          />
        )
      )}
      <div {...languageOf(story.bodyTranslated, locale)}>
        <RichText value={story.body} />
      </div>
    </article>
  )
}
