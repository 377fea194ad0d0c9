import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { SitePage } from '../ui/SitePage'
import { StoryCards } from './StoryCards'
import { storyList } from './stories'

type StoryListPageProps = { readonly locale: Locale; readonly page: number }

export async function StoryListPage({ locale, page }: StoryListPageProps) {
  const text = messages[locale].stories
  const { stories, more } = await storyList(locale, { page })
  return (
    <SitePage locale={locale} path={listPath(page)}>
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      {stories.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <StoryCards locale={locale} stories={stories} heading="h2" />
      )}
      {(page > 1 || more) && (
        <nav className="pager narrow" aria-label={text.pages}>
          {page > 1 && (
            <a className="more" href={listAddress(locale, page - 1)} rel="prev">
              {text.newer}
            </a>
          )}
          {more && (
            <a className="more" href={listAddress(locale, page + 1)} rel="next">
              {text.older}
            </a>
          )}
        </nav>
      )}
    </SitePage>
  )
}

const listAddress = (locale: Locale, page: number) => `/${locale}${listPath(page)}`

/** A page of the list, after the locale. */
export const listPath = (page: number) => (page === 1 ? '/historier' : `/historier?side=${page}`)

/** The page number in an address: anything but a whole number from 1 is the first page. */
export function pageNumber(given: string | readonly string[] | undefined): number {
  return typeof given === 'string' && /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 1
}
