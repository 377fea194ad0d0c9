import type { StoryTheme } from '@/domain/choices/publishing'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { listPath } from './listAddress'

type ThemeLinksProps = {
  readonly locale: Locale
  readonly themes: readonly StoryTheme[]
  /** The one that the list is narrowed to. */
  readonly chosen: StoryTheme | undefined
}

/** The list narrowed to one theme, by links; nothing where there is nothing to choose between. */
export function ThemeLinks({ locale, themes, chosen }: ThemeLinksProps) {
  if (themes.length < 2) return null
  const text = messages[locale].stories
  return (
    <nav aria-label={text.chooseTheme}>
      <ul className="chips">
        {[undefined, ...themes].map((theme) => (
          <li key={theme ?? 'all'}>
            <a
              className="chip"
              href={`/${locale}${listPath({ page: 1, theme })}`}
              aria-current={theme === chosen ? 'true' : undefined}
            >
              {theme === undefined ? text.allThemes : text.themes[theme]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
