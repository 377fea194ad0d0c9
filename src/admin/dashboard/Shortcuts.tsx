import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { DashboardViewServerProps } from '@payloadcms/next/views'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** Everything that this person may open, in the order of the work. */
export function Shortcuts({
  navGroups,
  i18n,
  language,
}: {
  readonly navGroups: NonNullable<DashboardViewServerProps['navGroups']>
  readonly i18n: I18nClient
  readonly language: AdminLanguage
}) {
  return (
    <nav className="today__shortcuts" aria-label={inLanguage(words.all, language)}>
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
    </nav>
  )
}

const words = { all: { da: 'Genveje', en: 'Shortcuts' } }
