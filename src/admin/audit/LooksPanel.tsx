import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { Label } from '@/domain/labels/label'
import { inLanguage, languageOf } from '../language'
import { PaperButtons } from '../print/PaperButtons'

/** On her record: who has seen it, to hand to her when she asks. */
export function LooksPanel({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  return (
    <section className="papers">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <p>{inLanguage(words.lead, language)}</p>
      <PaperButtons
        language={language}
        papers={formats.map(({ ending, label }) => ({
          address: `/api/applicants/${id}/looks/${ending}`,
          label,
          making: words.making,
        }))}
      />
    </section>
  )
}

const formats: readonly Readonly<{ ending: string; label: Label }>[] = [
  { ending: 'pdf', label: { da: 'PDF', en: 'PDF' } },
  { ending: 'xlsx', label: { da: 'Regneark (xlsx)', en: 'Spreadsheet (xlsx)' } },
]

const words = {
  title: { da: 'Hvem har set hendes oplysninger?', en: 'Who has seen her record?' },
  lead: {
    da: 'Hvert opslag og hver ændring, med dag og rolle. Til hende selv, når hun spørger.',
    en: 'Each look and each change, with day and role. For herself, when she asks.',
  },
  making: { da: 'Laver listen …', en: 'Making the list …' },
}
