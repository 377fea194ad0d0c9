import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { PaperButtons } from './PaperButtons'

/** The report to take along. Every file tells what the page tells. */
export function ReportFiles({
  grant,
  language,
}: {
  readonly grant: string
  readonly language: AdminLanguage
}) {
  return (
    <section className="papers">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <p>{inLanguage(words.lead, language)}</p>
      <PaperButtons
        language={language}
        papers={formats.map(({ ending, label }) => ({
          address: `/api/grants/${grant}/report/${ending}`,
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
  { ending: 'csv', label: { da: 'Tekst til regneark (csv)', en: 'Text for spreadsheets (csv)' } },
  { ending: 'json', label: { da: 'Data (JSON)', en: 'Data (JSON)' } },
]

const words = {
  title: { da: 'Rapporten som fil', en: 'The report as a file' },
  lead: {
    da: 'De samme tal som på kommunens side. Tal, der ville fortælle om få kvinder, er udeladt.',
    en: 'The same figures as on the municipality’s page. Figures that would tell of a few women are left out.',
  },
  making: { da: 'Laver rapporten …', en: 'Making the report …' },
}
