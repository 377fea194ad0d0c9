import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { listPath } from './listAddress'
import { Published } from './Published'
import type { Story } from './stories'

/** When the story came out, at which point of the way it was told, and what it is about. */
export function StoryFacts({ locale, story }: { readonly locale: Locale; readonly story: Story }) {
  const text = messages[locale].stories
  const themes = story.themes ?? []
  return (
    <div className="facts">
      <Published locale={locale} at={story.publishedAt} />
      <p className="soft">{text.phases[story.phase]}</p>
      {themes.length > 0 && (
        <ul className="chips">
          {themes.map((theme) => (
            <li key={theme}>
              <a className="chip" href={`/${locale}${listPath({ page: 1, theme })}`}>
                {text.themes[theme]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
