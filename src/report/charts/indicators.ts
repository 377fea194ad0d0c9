import { bars, type Bar } from '@/charts/bars'
import type { Chart } from '@/charts/drawing'
import type { FunderReport } from '../funder'
import { figureIn, type Language } from '@/domain/figureText'

type Indicator = FunderReport['indicators'][number]

/** From the start by now to the target, each by its own measure; null where none has both. */
export function indicatorsChart(
  indicators: FunderReport['indicators'],
  language: Language,
): Chart | null {
  const rows = indicators.flatMap((one) => barOf(one, language))
  if (rows.length === 0) return null
  return {
    key: 'indicators',
    title: words.title[language],
    told: words.told[language](rows.length, indicators.length),
    drawing: bars(rows, 'own', [
      { look: 'part', text: words.now[language] },
      { look: 'over', text: words.beyond[language] },
      { look: 'mark', text: words.start[language] },
    ]),
  }
}

function barOf(one: Indicator, language: Language): readonly Bar[] {
  const { title, baseline, target, actual, unit } = one
  if (target === null || actual === null) return []
  return [
    {
      label: title,
      told: words.of[language](figureIn(actual, unit, language), figureIn(target, unit, language)),
      part: actual,
      whole: target,
      ...(baseline === null ? {} : { mark: baseline }),
    },
  ]
}

const words = {
  title: { da: 'Nået af målene', en: 'Reached of the targets' },
  of: {
    da: (actual: string, target: string) => `${actual} af ${target}`,
    en: (actual: string, target: string) => `${actual} of ${target}`,
  },
  told: {
    da: (shown: number, all: number) =>
      `En søjle for hvert af de ${shown} af ${all} måltal, der har både et mål og et tal nu.`,
    en: (shown: number, all: number) =>
      `A bar for each of the ${shown} of ${all} indicators that have both a target and a figure.`,
  },
  now: { da: 'Nu', en: 'Now' },
  beyond: { da: 'Ud over målet', en: 'Beyond the target' },
  start: { da: 'Fra start', en: 'Baseline' },
}
