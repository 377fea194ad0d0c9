import { isChoice } from '@/domain/choices/choice'
import { contactRoles, type ContactRole } from '@/domain/choices/people'
import type { Locale } from '@/domain/locales'
import { formatTelephone, parseTelephone } from '@/domain/telephone'
import { query } from '../api'
import { messages } from '../messages'
import { ReadAloud } from '../readAloud/ReadAloud'
import { SitePage } from '../ui/SitePage'
import { contactDocument } from './queries'

/** Roles with a telephone, an e-mail and hours; without any, the way to be called. */
export async function ContactPage({ locale }: { readonly locale: Locale }) {
  const text = messages[locale].contact
  const { contact } = await query(contactDocument, {}, { locale })
  const points = contact.flatMap(({ role, ...ways }) =>
    isChoice(contactRoles, role) ? [{ role, ...ways }] : [],
  )
  return (
    <SitePage locale={locale} path="/kontakt">
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      <ReadAloud locale={locale} page="contact" />
      {points.length > 0 && (
        <ul className="cards spaced-cards">
          {points.map((point) => (
            <Point
              key={`${point.role} ${point.telephone} ${point.email}`}
              {...point}
              locale={locale}
            />
          ))}
        </ul>
      )}
      <section className="block narrow">
        <p>{text.none}</p>
        <p>
          <a className="button" href={`/${locale}/tilmeld/ring-mig`}>
            {text.callMe}
          </a>
        </p>
        <p>
          <a className="more" href="tel:112">
            {text.danger}
          </a>
        </p>
      </section>
    </SitePage>
  )
}

type PointProps = {
  readonly locale: Locale
  readonly role: ContactRole
  readonly telephone?: string | null
  readonly email?: string | null
  readonly hours?: string | null
}

function Point({ locale, role, telephone, email, hours }: PointProps) {
  const text = messages[locale].contact
  const read = parseTelephone(telephone ?? '')
  return (
    <li className="card">
      <h2>{text.roles[role].title}</h2>
      <p>{text.roles[role].about}</p>
      <dl className="terms">
        {'e164' in read && (
          <div>
            <dt>{text.telephone}</dt>
            <dd>
              <a className="more" href={`tel:${read.e164}`}>
                <bdi dir="ltr">{formatTelephone(read.e164)}</bdi>
              </a>
            </dd>
          </div>
        )}
        {email && (
          <div>
            <dt>{text.email}</dt>
            <dd>
              <a className="more" href={`mailto:${email}`}>
                <bdi dir="ltr">{email}</bdi>
              </a>
            </dd>
          </div>
        )}
        {hours && (
          <div>
            <dt>{text.hours}</dt>
            <dd>
              <bdi>{hours}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}
