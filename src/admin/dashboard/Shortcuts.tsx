import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { DashboardViewServerProps } from '@payloadcms/next/views'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** Everything that this person may open, in the order of the work. */
export function Shortcuts({
  navGroups,
  i18n,
  mayWrite,
  mayExplore,
  language,
}: {
  readonly navGroups: NonNullable<DashboardViewServerProps['navGroups']>
  readonly i18n: I18nClient
  /** Whether she may look up who speaks a language, and write to them. */
  readonly mayWrite: boolean
  /** Whether she may try questions to the API. */
  readonly mayExplore: boolean
  readonly language: AdminLanguage
}) {
  return (
    <nav className="today__shortcuts" aria-label={inLanguage(words.all, language)}>
      {mayWrite ? (
        <section>
          <h2>{inLanguage(words.write, language)}</h2>
          <ul>
            <li>
              <a href="/admin/skriv?taler">{inLanguage(words.speakers, language)}</a>
            </li>
            <li>
              <a href="/admin/skriv">{inLanguage(words.women, language)}</a>
            </li>
          </ul>
        </section>
      ) : null}
      {navGroups.map(({ label, entities }) => (
        <section key={label}>
          <h2>{label}</h2>
          <ul>
            {entities.map((entity) => (
              <li key={entity.slug}>
                <a href={`/admin/${entity.type}/${entity.slug}`}>
                  {getTranslation(entity.label, i18n)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {mayExplore ? (
        <section>
          <h2>{inLanguage(words.api, language)}</h2>
          <ul>
            <li>
              <a href="/admin/udforsk">{inLanguage(words.explore, language)}</a>
            </li>
          </ul>
        </section>
      ) : null}
    </nav>
  )
}

const words = {
  all: { da: 'Genveje', en: 'Shortcuts' },
  write: { da: 'Skriv', en: 'Write' },
  speakers: { da: 'Hvem taler …?', en: 'Who speaks …?' },
  api: { da: 'For andre programmer', en: 'For other programs' },
  explore: { da: 'Udforsk data', en: 'Explore the data' },
  women: { da: 'Skriv til kvinderne', en: 'Write to the women' },
}
