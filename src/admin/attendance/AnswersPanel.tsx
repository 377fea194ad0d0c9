import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { eveningAnswerLabels } from '@/domain/labels/links'
import { inLanguage, languageOf } from '../language'
import './answers.css'

/** Who said beforehand that she comes or cannot. It marks nobody: the evening itself does. */
export async function AnswersPanel({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  const { docs } = await req.payload.find({
    collection: 'evening-answers',
    where: { session: { equals: id } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const counting = docs.filter(
    ({ session, startsAt }) => typeof session === 'object' && session.startsAt === startsAt,
  )
  if (counting.length === 0) return null
  return (
    <section className="answers">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <ul>
        {counting.map(({ id: key, applicant, answer }) => (
          <li key={key}>
            <span>
              <bdi>{typeof applicant === 'object' ? applicant.name : ''}</bdi>
            </span>
            <span>{inLanguage(eveningAnswerLabels[answer], language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const words = { title: { da: 'Har svaret på forhånd', en: 'Answered beforehand' } }
