import { bars } from '@/charts/bars'
import type { Chart } from '@/charts/drawing'
import { reportStepLabels } from '@/domain/labels/report'
import type { FunderReport } from '../funder'
import { numberIn, type Language } from '@/domain/figureText'

/** How many women came how far; null where the report knows of no steps. */
export function stepsChart(
  { steps }: Pick<FunderReport, 'steps'>,
  language: Language,
): Chart | null {
  const [first, last] = [steps.at(0), steps.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    key: 'steps',
    title: words.title[language],
    told: words.told[language](steps.length, first.count, last.count),
    drawing: bars(
      steps.map(({ key, count }) => ({
        label: reportStepLabels[key][language],
        told: numberIn(count, language),
        part: count,
      })),
      'shared',
    ),
  }
}

const words = {
  title: { da: 'Fra ansøgning til diplom', en: 'From application to diploma' },
  told: {
    da: (steps: number, first: number, last: number) =>
      `En søjle for hvert af ${steps} trin, så lang som antallet af kvinder: fra ${first} ansøgninger til ${last} diplomer.`,
    en: (steps: number, first: number, last: number) =>
      `A bar for each of ${steps} steps, as long as the number of women: from ${first} applications to ${last} diplomas.`,
  },
}
