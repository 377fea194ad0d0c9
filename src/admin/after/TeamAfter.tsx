import type { UIFieldServerProps, Where } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { toAsk } from '@/report/followUp'
import { inLanguage, languageOf } from '../language'
import { FollowUp } from './FollowUp'
import { TeamActions } from './TeamActions'
import '../print/print.css'

/** What comes after the course: into the corps, what she does now, and the next team. */
export async function TeamAfter({ req, id, data }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  const where: Where = { team: { equals: id }, status: { equals: 'graduated' } }
  const graduates = await req.payload.count({ collection: 'applicants', where, req })
  const next = await req.payload.find({
    collection: 'teams',
    where: { copyOf: { equals: id } },
    select: { name: true },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const status: unknown = data['status']
  return (
    <section className="papers">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <TeamActions
        team={id}
        graduates={graduates.totalDocs}
        next={next.docs[0] ?? null}
        mayCopy={status === 'running' || status === 'completed' || status === 'archived'}
        language={language}
      />
      <FollowUp women={await toAsk(id, new Date(), req)} language={language} />
    </section>
  )
}

const words = { title: { da: 'Efter kurset', en: 'After the course' } }
