import type { UIFieldServerProps } from 'payload'
import { isAdmin } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { formatMoment } from '@/domain/time'
import { inLanguage, languageOf } from '../language'
import { OwnSecondStep } from './OwnSecondStep'
import { ResetSecondStep } from './ResetSecondStep'
import './signIn.css'
import '../nextStep/nextStep.css'
import '../links/links.css'

/** On one’s own account the second step and how to set it up; on another’s, for administrators, the way to reset it. */
export async function SecondStepPanel({ req, id }: UIFieldServerProps) {
  const viewer = viewerOf(req.user)
  if (typeof id !== 'string' || viewer === null) return null
  const isOwn = viewer.id === id
  if (!isOwn && !isAdmin(viewer)) return null
  const language = languageOf(req.i18n)
  const { docs } = await req.payload.find({
    collection: 'second-factors',
    where: { account: { equals: id }, secret: { exists: true } },
    limit: 1,
    depth: 0,
    req,
  })
  const since = docs[0]?.confirmedAt
  return (
    <section className="link-panel">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <p>
        {since
          ? `${inLanguage(words.since, language)} ${formatMoment(new Date(since), language)}.`
          : inLanguage(words.none, language)}
      </p>
      {isOwn ? <OwnSecondStep isThere={docs.length > 0} language={language} /> : null}
      {!isOwn && docs.length > 0 ? <ResetSecondStep account={id} language={language} /> : null}
    </section>
  )
}

const words = {
  title: { da: 'Andet trin, når der logges ind', en: 'Second step of the log-in' },
  since: { da: 'En kode fra telefonen, siden', en: 'A code from the telephone, since' },
  none: { da: 'Der logges ind med adgangskoden alene.', en: 'The password alone lets in.' },
}
