import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { teamStandings } from '@/rollCall/teamStandings'
import { inLanguage, languageOf } from '../language'
import { MeterLine } from './MeterLine'

/** On the team: each woman and how far she is from passing, those who need something first. */
export async function TeamMeters({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const women = await teamStandings(req, id, new Date())
  if (women.length === 0) return null
  const language = languageOf(req.i18n)
  return (
    <section className="team-meters">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <ul>
        {women.map((woman) => (
          <li key={woman.id}>
            <a href={`/admin/collections/applicants/${woman.id}`}>
              <bdi>{woman.name}</bdi>
            </a>
            <MeterLine {...woman} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const words = { title: { da: 'På vej mod at bestå', en: 'On the way to passing' } }
