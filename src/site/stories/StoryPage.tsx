import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { MissingPage } from '../ui/MissingPage'
import { OnlyDanish } from '../ui/OnlyDanish'
import { RichText } from '../ui/RichText'
import { SitePage } from '../ui/SitePage'
import { GonePage } from './GonePage'
import { StoryFacts } from './StoryFacts'
import { StoryFilm } from './StoryFilm'
import { StoryNeighbours } from './StoryNeighbours'
import { StoryPicture } from './StoryPicture'
import { storyBySlug } from './stories'

type StoryPageProps = { readonly locale: Locale; readonly slug: string }

export async function StoryPage({ locale, slug }: StoryPageProps) {
  const story = await storyBySlug(locale, slug)
  if (story === 'gone') return <GonePage locale={locale} path={`/historier/${slug}`} />
  if (story === 'missing') return <MissingPage locale={locale} />
  const translated = story.titleTranslated && story.bodyTranslated
  return (
    <SitePage locale={locale} path={`/historier/${slug}`}>
      <article>
        <h1 className="narrow" {...languageOf(story.titleTranslated, locale)}>
          {story.title}
        </h1>
        {!translated && locale !== 'da' && <OnlyDanish locale={locale} />}
        {story.lead && (
          <p className="lead" {...languageOf(story.titleTranslated, locale)}>
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
      {story.publishedAt && <StoryNeighbours locale={locale} publishedAt={story.publishedAt} />}
      <p>
        <a className="more" href={`/${locale}/historier`}>
          {messages[locale].stories.all}
        </a>
      </p>
    </SitePage>
  )
}
