import type { Locale } from '@/domain/locales'
import { copenhagenDate } from '@/domain/time'
import { messages } from '../messages'

export function SiteFooter({ locale }: { readonly locale: Locale }) {
  const { footer, site } = messages[locale]
  const year = copenhagenDate(new Date()).slice(0, 4)
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
        <ul className="plain">
          <li>
            <a href={`/${locale}/tilmeld/ring-mig`}>{footer.callMe}</a>
          </li>
          <li>
            <a href={`/${locale}/tal-med-en-bydelsmor`}>{site.talk}</a>
          </li>
          <li>
            <a href={`/${locale}/kontakt`}>{footer.contactPage}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{footer.pages}</h2>
        <ul className="plain">
          <li>
            <a href={`/${locale}/privatliv`}>{footer.privacy}</a>
          </li>
          <li>
            <a href={`/${locale}/tilgaengelighed`}>{footer.accessibility}</a>
          </li>
          <li>
            <a href={`/${locale}/rapport/${year}`}>{footer.report(year)}</a>
          </li>
        </ul>
      </section>
    </footer>
  )
}

/** Who answers for money and data, as they call themselves. */
const responsible = [
  'Beboerprojektet Hedegaven (Hede- og Magleparken)',
  'BAB afdeling Grantoften',
] as const
