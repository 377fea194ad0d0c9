import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { isActiveBydelsmor } from '@/domain/applicants'
import { inLanguage, languageOf } from '../language'
import { Helpers } from './Helpers'
import './activities.css'

/** Which Bydelsmødre help, for those who may see a woman's record. */
export async function HelpersPanel({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  const { docs } = await req.payload.find({
    collection: 'activity-helpers',
    where: { activity: { equals: id } },
    sort: 'createdAt',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const helpers = docs.flatMap(({ id: row, applicant }) =>
    typeof applicant === 'object'
      ? {
          row,
          her: applicant.id,
          name: applicant.name,
          isActive: isActiveBydelsmor(applicant.status),
        }
      : [],
  )
  return (
    <section className="beside-activity">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <Helpers activity={id} helpers={helpers} language={language} />
    </section>
  )
}

const words = { title: { da: 'Hjælpere fra korpset', en: 'Helpers from the corps' } }
