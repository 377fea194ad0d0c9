import type { Locale } from '@/domain/locales'
import { locales, ownName } from '@/domain/locales'
import { messages } from '../messages'
import { Mark } from './Mark'

type PlaceProps = { readonly locale: Locale; readonly path: string }
type HeaderProps = PlaceProps & {
  readonly menu: boolean
  readonly secretIn?: readonly Locale[] | undefined
}

export function SiteHeader({ locale, path, menu, secretIn }: HeaderProps) {
  return (
    <header className="top">
      <div className="top-row">
        <a className="brand" href={`/${locale}`}>
          <Mark />
          <span>{messages[locale].site.name}</span>
        </a>
        <LanguageLinks locale={locale} path={path} secretIn={secretIn} />
      </div>
      {menu && <Menu locale={locale} path={path} />}
    </header>
  )
}

function Menu({ locale, path }: PlaceProps) {
  const { site } = messages[locale]
  return (
    <nav className="menu" aria-label={site.menu}>
      <ul>
        {pages.map((page) => (
          <li key={page.path} className={page.wide ? 'wide' : undefined}>
            <a
              href={`/${locale}${page.path}`}
              aria-current={path.split('?', 1)[0] === page.path ? 'page' : undefined}
            >
              {site[page.title]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The wide one has no room on a telephone; there the foot of every page has it. */
const pages = [
  { path: '/kursus', title: 'course', wide: false },
  { path: '/historier', title: 'stories', wide: false },
  { path: '/aktiviteter', title: 'activities', wide: false },
  { path: '/tal-med-en-bydelsmor', title: 'talk', wide: true },
  { path: '/tilmeld', title: 'join', wide: false },
] as const

/** Closed it is the language of the page; opened, all of them, each in its own script. */
function LanguageLinks({ locale, path, secretIn }: Omit<HeaderProps, 'menu'>) {
  const label = messages[locale].site.languages
  return (
    <details className="languages">
      <summary>
        <span className="hidden">{label}: </span>
        {ownName[locale]}
      </summary>
      <nav aria-label={label}>
        <ul>
          {(secretIn ?? locales).map((other) => (
            <li key={other}>
              <a
                href={
                  secretIn === undefined
                    ? `/${other}/sprog?side=${encodeURIComponent(path)}`
                    : `/${other}${path}`
                }
                hrefLang={other}
                lang={other}
                rel="nofollow"
                aria-current={other === locale ? 'true' : undefined}
              >
                {ownName[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
