import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { Picture } from '../ui/Picture'
import type { Story } from './stories'

type StoryPictureProps = {
  readonly locale: Locale
  readonly picture: NonNullable<Story['picture']>
  /** False where its words stand in Danish for want of a translation. */
  readonly translated: boolean
}

export function StoryPicture({ locale, picture, translated }: StoryPictureProps) {
  return (
    <figure className="narrow">
      <Picture
        picture={picture}
        alt={picture.alt ?? ''}
        {...languageOf(translated, locale)}
        sizes="(min-width: 46rem) 44rem, 92vw"
        first
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
