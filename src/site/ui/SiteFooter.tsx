import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { Responsible } from './Responsible'

export function SiteFooter({ locale }: { readonly locale: Locale }) {
  const { footer, site } = messages[locale]
  return (
    <footer className="foot">
      <section>
        <h2>{footer.heading}</h2>
        <p>{footer.responsible}</p>
        <Responsible />
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
            <a href={`/${locale}/rapport`}>{footer.report}</a>
          </li>
        </ul>
      </section>
    </footer>
  )
}
