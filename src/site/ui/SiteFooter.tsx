import type { Locale } from '@/domain/locales'
import { messages } from '../messages'

export function SiteFooter({ locale }: { readonly locale: Locale }) {
  const { footer } = messages[locale]
  return (
    <footer className="foot">
      <section>
        <h2>{footer.heading}</h2>
        <p>{footer.responsible}</p>
        <ul className="plain">
          {responsible.map((name) => (
            <li key={name}>
              <bdi lang="da" dir="ltr">
                {name}
              </bdi>
            </li>
          ))}
        </ul>
        <p>{footer.funder}</p>
      </section>
      <section>
        <h2>{footer.contact}</h2>
        <p>{footer.coordinator}</p>
        <p>
          <a href={`/${locale}/tilmeld/ring-mig`}>{footer.callMe}</a>
        </p>
      </section>
    </footer>
  )
}

/** Who answers for money and data, as they call themselves. */
const responsible = [
  'Beboerprojektet Hedegaven (Hede- og Magleparken)',
  'BAB afdeling Grantoften',
] as const
