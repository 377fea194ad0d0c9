import { ageBands, areas, availabilities, spokenLanguages } from '@/domain/choices/people'
import type { coverage } from '@/domain/coverage'
import type { Label } from '@/domain/labels/label'
import {
  ageBandLabels,
  areaLabels,
  availabilityLabels,
  spokenLanguageLabels,
} from '@/domain/labels/people'
import { inLanguage, type AdminLanguage } from '../language'
import { words } from './words'

/** What the chosen cover, and what nobody among them does. */
export function Covered({
  covered,
  language,
}: Readonly<{ covered: ReturnType<typeof coverage>; language: AdminLanguage }>) {
  const rows = [
    rowOf(words.languages, spokenLanguages, spokenLanguageLabels, covered.languages),
    rowOf(words.areas, areas, areaLabels, covered.areas),
    rowOf(words.ages, ageBands, ageBandLabels, covered.ageBands),
    rowOf(words.times, availabilities, availabilityLabels, covered.availability),
  ]
  return (
    <section className="choosing__part">
      <h2>{inLanguage(words.covers, language)}</h2>
      <dl className="choosing__covered">
        {rows.map(({ title, has, lacks }) => (
          <div key={title.da}>
            <dt>{inLanguage(title, language)}</dt>
            <dd>
              {has.length === 0
                ? '–'
                : has
                    .map(({ label, count }) => `${inLanguage(label, language)} ${count}`)
                    .join(' · ')}
            </dd>
            {lacks.length === 0 ? null : (
              <dd className="choosing__soft">
                {`${inLanguage(words.lacks, language)}: `}
                {lacks.map((label) => inLanguage(label, language)).join(', ')}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}

function rowOf<Value extends string>(
  title: Label,
  values: readonly Value[],
  labels: Readonly<Record<Value, Label>>,
  counts: ReadonlyMap<Value, number>,
) {
  return {
    title,
    has: values.flatMap((value) => {
      const count = counts.get(value)
      return count === undefined ? [] : [{ label: labels[value], count }]
    }),
    // A language or an age that nobody needs to have is no gap in the team.
    lacks: values
      .filter((value) => !counts.has(value) && !isNoGap(value))
      .map((value) => labels[value]),
  }
}

const isNoGap = (value: string) => value === 'notSaid' || value === 'other' || value === 'outside'
