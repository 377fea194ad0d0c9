import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import type { Story } from './stories'

type StoryPictureProps = {
  readonly locale: Locale
  readonly picture: NonNullable<Story['picture']>
  /** False where its words stand in Danish for want of a translation. */
  readonly translated: boolean
}

export function StoryPicture({ locale, picture, translated }: StoryPictureProps) {
  if (!picture.url) return null
  return (
    <figure className="narrow">
      <img
        src={picture.url}
        alt={picture.alt ?? ''}
        {...languageOf(translated, locale)}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
        loading="lazy"
        decoding="async"
      />
      <figcaption>
        <span {...languageOf(translated, locale)}>{picture.caption}</span>
        {picture.credit && (
          <>
            {' '}
            {messages[locale].stories.photo}: <bdi>{picture.credit}</bdi>
          </>
        )}
      </figcaption>
    </figure>
  )
}
