import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { formatDate } from '@/domain/time'
import type { FunderDay } from '@/domain/funderVisits'
import { readFunderDays } from '@/report/visits'
import { inLanguage, type AdminLanguage } from '../language'
import './funder.css'

/** For programme staff: on which days the municipality looked, and at what. */
export async function FunderVisits({
  req,
  language,
}: {
  readonly req: PayloadRequest
  readonly language: AdminLanguage
}) {
  const seen = await readFunderDays(req)
  const nameOf = (slug: string): string => {
    if (slug === 'reports') return inLanguage(words.report, language)
    const labels = req.payload.config.collections.find((one) => one.slug === slug)?.labels
    return labels === undefined
      ? slug
      : getTranslation(labels.plural, req.i18n).toLocaleLowerCase(language)
  }
  return (
    <section className="today__card">
      <h2>{inLanguage(words.title, language)}</h2>
      {seen.length === 0 ? <p>{inLanguage(words.never, language)}</p> : null}
      <ul className="funder__days">
        {seen.map((day) => (
          <li key={day.day}>{inLanguage(lineOf(day, nameOf, language), language)}</li>
        ))}
      </ul>
    </section>
  )
}

function lineOf(
  { day, looked, files }: FunderDay,
  nameOf: (slug: string) => string,
  language: AdminLanguage,
) {
  const when = formatDate(day, language)
  const things = looked
    .toSorted((a, b) => Number(b === 'reports') - Number(a === 'reports'))
    .map(nameOf)
    .join(', ')
  const fetched =
    files === 0
      ? { da: '', en: '' }
      : {
          da: ` Hentede ${files} ${files === 1 ? 'fil' : 'filer'}.`,
          en: ` Fetched ${files} ${files === 1 ? 'file' : 'files'}.`,
        }
  return things === ''
    ? { da: `Kommunen var her ${when}.${fetched.da}`, en: `It was here ${when}.${fetched.en}` }
    : {
        da: `Kommunen så ${things} ${when}.${fetched.da}`,
        en: `The municipality saw ${things} ${when}.${fetched.en}`,
      }
}

const words = {
  title: { da: 'Kommunens besøg', en: 'Visits of the municipality' },
  never: { da: 'Kommunen har ikke kigget endnu.', en: 'The municipality has not looked yet.' },
  report: { da: 'rapporten', en: 'the report' },
}
