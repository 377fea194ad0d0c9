import type { Locale } from '@/domain/locales'
import { feedPaths } from '../feeds/addresses'
import { messages } from '../messages'
import { MissingPage } from '../ui/MissingPage'
import { SitePage } from '../ui/SitePage'
import type { ListAsked } from './listAddress'
import { listPath } from './listAddress'
import { StoryCards } from './StoryCards'
import { storyList, themesInUse } from './storyList'
import { ThemeLinks } from './ThemeLinks'

type StoryListPageProps = { readonly locale: Locale; readonly asked: ListAsked }

export async function StoryListPage({ locale, asked }: StoryListPageProps) {
  const text = messages[locale].stories
  const [{ stories, more }, themes] = await Promise.all([
    storyList(locale, asked),
    themesInUse(locale),
  ])
  if (asked.page > 1 && stories.length === 0) return <MissingPage locale={locale} />
  return (
    <SitePage locale={locale} path={listPath(asked)}>
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      <ThemeLinks locale={locale} themes={themes} chosen={asked.theme} />
      {stories.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <StoryCards locale={locale} stories={stories} heading="h2" first />
      )}
      <Pager locale={locale} asked={asked} more={more} />
      <p className="block">
        <a className="more" href={`/${locale}${feedPaths.rss}`} type="application/rss+xml">
          {text.feed}
        </a>
      </p>
    </SitePage>
  )
}

function Pager({ locale, asked, more }: StoryListPageProps & { readonly more: boolean }) {
  const text = messages[locale].stories
  const address = (page: number) => `/${locale}${listPath({ ...asked, page })}`
  if (asked.page === 1 && !more) return null
  return (
    <nav className="pager" aria-label={text.pages}>
      {asked.page > 1 && (
        <a className="more" href={address(asked.page - 1)} rel="prev">
          {text.newer}
        </a>
      )}
      {more && (
        <a className="more" href={address(asked.page + 1)} rel="next">
          {text.older}
        </a>
      )}
    </nav>
  )
}
