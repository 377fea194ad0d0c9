import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import type { Story } from './stories'

type StoryPictureProps = {
  readonly locale: Locale
  readonly picture: NonNullable<Story['picture']>
}

export function StoryPicture({ locale, picture }: StoryPictureProps) {
  if (!picture.url) return null
  return (
    <figure className="narrow">
      <img
        src={picture.url}
        alt={picture.alt ?? ''}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
        loading="lazy"
        decoding="async"
      />
      <figcaption>
        {picture.caption}
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
