import type { PayloadRequest } from 'payload'
import { spokenLanguageLabels } from '@/domain/labels/people'
import { formatDateTime } from '@/domain/time'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { alikeTo } from '../signUp/similarRecords'

/** The newest who have applied and whom nobody has planned an interview with, each a tap away. */
export async function NewApplications({
  req,
  language,
}: {
  readonly req: PayloadRequest
  readonly language: AdminLanguage
}) {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { status: { equals: 'applied' } },
    sort: '-createdAt',
    limit: shown,
    pagination: false,
    select: { name: true, telephone: true, area: true, languages: true, createdAt: true },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const known = docs.map(({ id, name, telephone, area }) => ({
    id,
    name,
    telephone: telephone ?? null,
    area: area ?? null,
  }))
  const alike = await alikeTo(known, req)
  const women = docs.map((her, index) => ({ ...her, isAlike: (alike[index] ?? []).length > 0 }))
  return (
    <section className="today__card">
      <h2>{inLanguage(words.title, language)}</h2>
      {women.length === 0 ? (
        <p>{inLanguage(words.none, language)}</p>
      ) : (
        <ul className="today__waiting">
          {women.map((her) => (
            <li key={her.id}>
              <a className="today__woman" href={`/admin/collections/applicants/${her.id}`}>
                <bdi>{her.name}</bdi>
                <small>
                  {[
                    formatDateTime(new Date(her.createdAt), language),
                    ...(her.languages ?? []).map((one) =>
                      inLanguage(spokenLanguageLabels[one], language),
                    ),
                    ...(her.isAlike ? [inLanguage(words.alike, language)] : []),
                  ].join(' · ')}
                </small>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** As many as a phone shows without scrolling; the list of all is in the card beside. */
const shown = 5

const words = {
  title: { da: 'Nye ansøgninger', en: 'New applications' },
  none: {
    da: 'Ingen lige nu. De viser sig her af sig selv.',
    en: 'None now. They show by themselves.',
  },
  alike: { da: 'ligner en anden', en: 'looks like another' },
}
