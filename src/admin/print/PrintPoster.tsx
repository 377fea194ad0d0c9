import type { UIFieldServerProps } from 'payload'
import { isStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import { PaperButtons } from './PaperButtons'

/** The poster to hang up, and the invitation to hand over: both with this poster's own code. */
export function PrintPoster({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  return (
    <section className="papers">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <PaperButtons
        language={language}
        papers={[
          { address: `/api/posters/${id}/a4`, ...words.poster },
          { address: `/api/posters/${id}/a5`, ...words.invitation },
        ]}
      />
    </section>
  )
}

const words = {
  title: { da: 'Udskriv', en: 'Print' },
  poster: {
    label: { da: 'Plakat (A4)', en: 'Poster (A4)' },
    making: { da: 'Laver plakaten …', en: 'Making the poster …' },
  },
  invitation: {
    label: { da: 'Invitation (A5)', en: 'Invitation (A5)' },
    making: { da: 'Laver invitationen …', en: 'Making the invitation …' },
  },
}
