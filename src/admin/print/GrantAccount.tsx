import type { UIFieldServerProps } from 'payload'
import { isFunderOrProgrammeStaff, isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { Label } from '@/domain/labels/label'
import { inLanguage, languageOf } from '../language'
import { PaperButtons, type PaperButton } from './PaperButtons'

/** The account to hand in, which the funder may get as well; the copy with names is the staff's. */
export function GrantAccount({ req, id }: UIFieldServerProps) {
  const viewer = viewerOf(req.user)
  if (typeof id !== 'string' || !isFunderOrProgrammeStaff(viewer)) return null
  const language = languageOf(req.i18n)
  const at = (path: string) => `/api/grants/${id}/${path}`
  return (
    <section className="papers">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <p>{inLanguage(words.forFunder, language)}</p>
      <PaperButtons language={language} papers={inFormats(at('account'))} />
      {isProgrammeStaff(viewer) ? (
        <>
          <p>{inLanguage(words.forStaff, language)}</p>
          <PaperButtons
            language={language}
            papers={[
              ...inFormats(at('account-with-names')),
              { address: at('receipts'), label: words.receipts, making: words.packing },
            ]}
          />
        </>
      ) : null}
    </section>
  )
}

const inFormats = (address: string): readonly PaperButton[] =>
  formats.map(({ ending, label }) => ({
    address: `${address}/${ending}`,
    label,
    making: words.making,
  }))

const formats: readonly Readonly<{ ending: string; label: Label }>[] = [
  { ending: 'xlsx', label: { da: 'Regneark (xlsx)', en: 'Spreadsheet (xlsx)' } },
  { ending: 'csv', label: { da: 'Tekst til regneark (csv)', en: 'Text for spreadsheets (csv)' } },
  { ending: 'pdf', label: { da: 'PDF', en: 'PDF' } },
]

const words = {
  title: { da: 'Regnskab', en: 'Account' },
  forFunder: {
    da: 'Til tilskudsgiveren, uden navne og formål:',
    en: 'For the funder, without names and purposes:',
  },
  forStaff: {
    da: 'Til jer selv, med navne, formål og bilag:',
    en: 'For yourselves, with names, purposes and receipts:',
  },
  receipts: { da: 'Bilagene (zip)', en: 'The receipts (zip)' },
  making: { da: 'Laver regnskabet …', en: 'Making the account …' },
  packing: { da: 'Pakker bilagene …', en: 'Packing the receipts …' },
}
