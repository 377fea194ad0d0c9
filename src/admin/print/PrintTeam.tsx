import type { UIFieldServerProps, Where } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import { PaperButtons, type PaperButton } from './PaperButtons'

/** A team's papers. What lists women is for those alone who may see their names. */
export async function PrintTeam({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  const valid: Where = { team: { equals: id }, revokedAt: { exists: false } }
  const { totalDocs } = await req.payload.count({ collection: 'diplomas', where: valid, req })
  return (
    <section className="papers">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <PaperButtons papers={papersOf(id, totalDocs)} language={language} />
      <p>
        <a href="/admin/collections/posters">{inLanguage(words.posters, language)}</a>
      </p>
    </section>
  )
}

function papersOf(team: string, diplomas: number): readonly PaperButton[] {
  const at = (paper: string) => `/api/teams/${team}/print/${paper}`
  const sheet = { address: at('fremmoedeark'), ...words.sheet }
  const tags = { address: at('navneskilte'), ...words.tags }
  const list = { address: at('deltagerliste'), ...words.list }
  const own = { address: at('deltagerliste-med-telefon'), ...words.ownList }
  const all = { address: at('diplomer'), ...words.diplomas(diplomas) }
  return [sheet, tags, list, own, ...(diplomas > 0 ? [all] : [])]
}

const words = {
  title: { da: 'Udskriv', en: 'Print' },
  posters: { da: 'Plakater og invitationer', en: 'Posters and invitations' },
  sheet: {
    label: { da: 'Fremmødeark, næste mødegang', en: 'Attendance sheet, next session' },
    making: { da: 'Laver fremmødeark …', en: 'Making the attendance sheet …' },
  },
  tags: {
    label: { da: 'Navneskilte', en: 'Name tags' },
    making: { da: 'Laver navneskilte …', en: 'Making name tags …' },
  },
  list: {
    label: { da: 'Deltagerliste', en: 'List of participants' },
    making: { da: 'Laver deltagerliste …', en: 'Making the list …' },
  },
  ownList: {
    label: { da: 'Deltagerliste med telefon (kun til dig)', en: 'List with telephones (yours)' },
    making: { da: 'Laver deltagerliste …', en: 'Making the list …' },
  },
  diplomas: (count: number) => ({
    label: { da: `Diplomer (${count})`, en: `Diplomas (${count})` },
    making: {
      da: `Laver ${count} ${count === 1 ? 'diplom' : 'diplomer'} …`,
      en: `Making ${count} ${count === 1 ? 'diploma' : 'diplomas'} …`,
    },
  }),
}
