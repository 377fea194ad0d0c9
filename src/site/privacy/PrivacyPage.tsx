import type { Locale } from '@/domain/locales'
import { personalData, personalKinds } from '@/domain/personalData'
import { query } from '../api'
import { messages } from '../messages'
import { ReadAloud } from '../readAloud/ReadAloud'
import { Outside } from '../ui/Outside'
import { Responsible } from '../ui/Responsible'
import { SitePage } from '../ui/SitePage'
import { howLong } from './howLong'
import { retentionDocument } from './queries'

/** What is kept about people, from the very list that the nightly job forgets by. */
export async function PrivacyPage({ locale }: { readonly locale: Locale }) {
  const text = messages[locale].privacy
  const { retention } = await query(retentionDocument, {}, { locale })
  return (
    <SitePage locale={locale} path="/privatliv">
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      <ReadAloud locale={locale} page="privacy" />
      <p className="note">{text.never}</p>
      <div className="block pair">
        <section>
          <h2>{text.rightsHeading}</h2>
          <ul>
            {text.rights.map((right) => (
              <li key={right}>{right}</li>
            ))}
          </ul>
          <p>{text.how}</p>
          <p className="actions">
            <a className="button" href={`/${locale}/tilmeld/min-ansoegning`}>
              {text.application}
            </a>
            <a className="more" href={`/${locale}/kontakt`}>
              {text.contact}
            </a>
          </p>
        </section>
        <section className="spaced">
          <h2>{text.responsibleHeading}</h2>
          <p>{text.responsible}</p>
          <Responsible />
          <p>{text.municipality}</p>
          <h2>{text.complaintHeading}</h2>
          <p>{text.complaint}</p>
          <Outside href="https://www.datatilsynet.dk">{text.authority}</Outside>
        </section>
      </div>
      <section className="block narrow">
        <h2>{text.siteHeading}</h2>
        <ul>
          {text.site.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="block">
        <h2>{text.listHeading}</h2>
        <ul className="cards">
          {personalKinds.map((kind) => (
            <li key={kind} className="card">
              <h3>{text.kinds[kind].title}</h3>
              <p>{text.kinds[kind].what}</p>
              <dl className="terms">
                <div>
                  <dt>{text.why}</dt>
                  <dd>{text.kinds[kind].why}</dd>
                </div>
                {personalData
                  .filter((one) => one.kind === kind)
                  .slice(0, 1)
                  .map(({ basis, period, readers }) => (
                    <Terms
                      key={kind}
                      terms={[
                        [text.howLong, howLong(period, retention, text)],
                        [text.who, text.readers[readers]],
                        [text.basis, text.bases[basis]],
                      ]}
                    />
                  ))}
              </dl>
            </li>
          ))}
        </ul>
      </section>
    </SitePage>
  )
}

type TermsProps = { readonly terms: readonly (readonly [string, string])[] }

function Terms({ terms }: TermsProps) {
  return terms.map(([term, said]) => (
    <div key={term}>
      <dt>{term}</dt>
      <dd>{said}</dd>
    </div>
  ))
}
