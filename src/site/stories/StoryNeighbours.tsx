import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import type { Neighbour } from './stories'
import { neighboursOf } from './stories'

type StoryNeighboursProps = { readonly locale: Locale; readonly publishedAt: string }

/** The way to the story before and the one after. */
export async function StoryNeighbours({ locale, publishedAt }: StoryNeighboursProps) {
  const text = messages[locale].stories
  const { earlier, later } = await neighboursOf(locale, publishedAt)
  if (!earlier && !later) return null
  return (
    <nav className="pager neighbours block" aria-label={text.pages}>
      {earlier && <Way locale={locale} to={earlier} rel="prev" words={text.previous} />}
      {later && <Way locale={locale} to={later} rel="next" words={text.next} />}
    </nav>
  )
}

type WayProps = {
  readonly locale: Locale
  readonly to: Neighbour
  readonly rel: 'prev' | 'next'
  readonly words: string
}

function Way({ locale, to, rel, words }: WayProps) {
  return (
    <a className="card neighbour" href={`/${locale}/historier/${to.slug}`} rel={rel}>
      <span className="soft">{words}</span>
      <strong {...languageOf(to.translated, locale)}>{to.title}</strong>
    </a>
  )
}
