import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { isChoice } from '@/domain/choices/choice'
import { areas } from '@/domain/choices/people'
import { applicantStatusLabels } from '@/domain/labels/people'
import { inLanguage, languageOf } from '../language'
import { answerLines } from './answerLines'
import { PendingUpdate } from './PendingUpdate'
import { similarRecords } from './similarRecords'

/** On a woman's record: what she sent anew and waits to be taken over, and records that look like hers. */
export async function SignUpPanel({ req, data, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  const text = (field: string) => (typeof data[field] === 'string' ? data[field] : null)
  const area = text('area')
  const her = {
    id,
    name: text('name') ?? '',
    telephone: text('telephone'),
    area: isChoice(areas, area) ? area : null,
  }
  const [pending, alike] = await Promise.all([
    req.payload.find({
      collection: 'sign-ups',
      where: { applicant: { equals: id }, state: { equals: 'pending' } },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    similarRecords(her, req),
  ])
  return (
    <>
      {pending.docs.map((signUp) => (
        <PendingUpdate
          key={signUp.id}
          signUp={signUp.id}
          lines={answerLines(signUp.answers, language)}
          language={language}
        />
      ))}
      {alike.records.length === 0 ? null : (
        <section className="next-step">
          <p className="next-step__now">{inLanguage(words.alike, language)}</p>
          <ul className="alike">
            {alike.records.map((other) => (
              <li key={other.id}>
                <a href={`/admin/collections/applicants/${other.id}`}>
                  <bdi>{other.name}</bdi>
                </a>
                {` · ${inLanguage(applicantStatusLabels[other.status], language)} · ${inLanguage(words[other.because], language)}`}
              </li>
            ))}
            {alike.more === 0 ? null : <li>{words.more[language](alike.more)}</li>}
          </ul>
        </section>
      )}
    </>
  )
}

const words = {
  alike: { da: 'Kan være den samme kvinde:', en: 'May be the same woman:' },
  more: {
    da: (count: number) => `og ${String(count)} til, der ligner`,
    en: (count: number) => `and ${String(count)} more that look like her`,
  },
  telephone: { da: 'samme telefon', en: 'the same telephone' },
  name: { da: 'navnet ligner, og området er det samme', en: 'a similar name in the same area' },
}
