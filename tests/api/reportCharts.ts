import { at, listAt } from '../support/doors'

export const plain = (count: number) => String(count).replace('.', ',')
export const danish = (sum: number) =>
  (sum / 100).toLocaleString('da-DK', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export const plainText = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Every chart of a page by its key: its words for a screen reader, and what is written in it. */
export function chartsOf(page: string) {
  const drawings = [...page.matchAll(/<svg.*?<\/svg>/gs)].map(([svg]) => {
    const part = (name: string) =>
      new RegExp(`<${name} id="chart-(\\w+)-[^>]*>(.*?)</${name}>`).exec(svg)
    return {
      key: part('title')?.[1] ?? '',
      title: part('title')?.[2] ?? '',
      told: part('desc')?.[2] ?? '',
      text: plainText(svg.replace(/^.*<\/defs>/s, '')),
    }
  })
  return new Map(drawings.map((one) => [one.key, one]))
}

/** What the charts are to tell, row by row, in the order of the report. */
export function inCharts(report: unknown): readonly Readonly<{ key: string; figures: string[] }>[] {
  const number = (of: unknown, key: string) => Number(at(of, key))
  const counts = (of: readonly unknown[]) =>
    of
      .map((one) => at(one, 'count'))
      .filter((count) => count !== 0)
      .map(String)
  return [
    {
      key: 'attendance',
      figures: listAt(report, 'attendanceByModule').flatMap((one, turn) => {
        const came = at(one, 'came')
        return typeof came === 'number' ? [String(came), String(turn + 1)] : [String(turn + 1)]
      }),
    },
    { key: 'steps', figures: listAt(report, 'steps').map((one) => String(at(one, 'count'))) },
    { key: 'activities', figures: counts(listAt(report, 'reach', 'byKind')) },
    { key: 'areas', figures: counts(listAt(report, 'reach', 'byArea')) },
    {
      key: 'budget',
      figures: listAt(report, 'budget', 'lines').map(
        (line) =>
          `${danish(number(line, 'approved'))} af ${danish(number(line, 'planned') + number(line, 'reallocated'))}`,
      ),
    },
    {
      key: 'hours',
      figures: listAt(report, 'hours', 'buckets').map(
        (one) => `${plain(number(one, 'used'))} af ${plain(number(one, 'planned'))} timer`,
      ),
    },
    {
      key: 'timeline',
      figures: listAt(report, 'timeline').map((step) => {
        if (at(step, 'actualFrom') === null) return 'ikke endnu'
        return at(step, 'actualTo') === null ? 'i gang' : 'sket'
      }),
    },
    {
      key: 'indicators',
      figures: listAt(report, 'indicators')
        .filter((one) => typeof at(one, 'target') === 'number' && at(one, 'actual') !== null)
        .map((one) => {
          const unit = at(one, 'unit')
          const told = (key: string) =>
            unit === 'kroner'
              ? `${danish(number(one, key))} kr.`
              : plain(number(one, key)) +
                (unit === 'hours' ? ' t.' : unit === 'percent' ? ' %' : '')
          return `${told('actual')} af ${told('target')}`
        }),
    },
  ]
}
