import type { Chart } from '@/charts/drawing'
import { spans } from '@/charts/spans'
import { copenhagenDate } from '@/domain/time'
import type { FunderReport } from '../funder'
import type { Language } from '@/domain/figureText'

/** When each step was planned, and when it happened; null where nothing is planned. */
export function timelineChart(
  { timeline, asOf }: Pick<FunderReport, 'timeline' | 'asOf'>,
  language: Language,
): Chart | null {
  if (timeline.length === 0) return null
  const rows = timeline.map(({ title, plannedFrom, plannedTo, actualFrom, actualTo }) => ({
    label: title,
    told: words[actualFrom === null ? 'notYet' : actualTo === null ? 'goesOn' : 'done'][language],
    planned: { from: dayOf(plannedFrom), to: dayOf(plannedTo) },
    actual:
      actualFrom === null
        ? null
        : { from: dayOf(actualFrom), to: actualTo === null ? null : dayOf(actualTo) },
  }))
  const begun = rows.flatMap(({ actual }) => actual ?? [])
  const goesOn = begun.some(({ to }) => to === null)
  return {
    key: 'timeline',
    title: words.title[language],
    told: words.told[language](begun.length, rows.length),
    drawing: spans(rows, dayOf(asOf), {
      month: (month) => monthIn(month, language),
      entries: [
        { look: 'planned', text: words.planned[language] },
        { look: 'actual', text: words.actual[language] },
        ...(goesOn ? [{ look: 'ongoing' as const, text: words.ongoing[language] }] : []),
      ],
    }),
  }
}

const dayOf = (stored: string) => copenhagenDate(new Date(stored))

const monthIn = (month: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T12:00:00Z`))

const words = {
  title: { da: 'Tidsplan, planlagt og sket', en: 'Timeline, planned and actual' },
  told: {
    da: (begun: number, all: number) =>
      `To bjælker for hvert af ${all} trin, den planlagte over den, der skete. ${begun} af ${all} er begyndt.`,
    en: (begun: number, all: number) =>
      `Two bars for each of ${all} steps, the planned above the actual. ${begun} of ${all} have begun.`,
  },
  notYet: { da: 'ikke endnu', en: 'not yet' },
  goesOn: { da: 'i gang', en: 'going on' },
  done: { da: 'sket', en: 'happened' },
  planned: { da: 'Planlagt', en: 'Planned' },
  actual: { da: 'Sket', en: 'Happened' },
  ongoing: { da: 'I gang, da der blev talt', en: 'Going on when it was counted' },
}
