import type { Locale } from '@/domain/locales'
import { defaultLocale, ownName } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { formsOf } from '../ui/pictureForms'
import type { Story } from './stories'

type StoryFilmProps = {
  readonly locale: Locale
  readonly story: Story
}

/** The story's film; nothing of it is fetched until somebody plays it. */
export function StoryFilm({ locale, story }: StoryFilmProps) {
  const { film, slug } = story
  if (!film?.url) return null
  const text = messages[locale].stories.film
  const ownCaptions = story.filmTranslated.captions
  return (
    <figure className="film">
      <video
        controls
        playsInline
        preload="none"
        poster={story.picture ? formsOf(story.picture, 960).at(-1)?.url : undefined}
        width={1280}
        height={720}
        aria-label={film.title ?? undefined}
      >
        <source src={film.url} type={film.mimeType ?? undefined} />
        <track
          kind="captions"
          src={`/${locale}/historier/${slug}/undertekster.vtt`}
          srcLang={ownCaptions ? locale : defaultLocale}
          label={ownCaptions ? ownName[locale] : text.captionsDanish}
          default
        />
        {text.unplayable}
      </video>
      <figcaption>
        <span {...languageOf(story.filmTranslated.title, locale)}>{film.title}</span>{' '}
        <a className="more" href={film.url} download>
          {text.download}
        </a>
      </figcaption>
      {film.transcript && (
        <details>
          <summary>{text.transcript}</summary>
          <div className="written" {...languageOf(story.filmTranslated.transcript, locale)}>
            {film.transcript}
          </div>
        </details>
      )}
    </figure>
  )
}
