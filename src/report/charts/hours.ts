import { bars } from '@/charts/bars'
import type { Chart } from '@/charts/drawing'
import type { FunderReport } from '../funder'
import { numberIn, type Language } from '@/domain/figureText'

/** The hours worked of those that the budget has. */
export function hoursChart({ hours }: Pick<FunderReport, 'hours'>, language: Language): Chart {
  const of = ({ planned, used }: Readonly<{ planned: number; used: number }>) =>
    words.of[language](numberIn(used, language), numberIn(planned, language))
  const rows = hours.buckets.map(({ title, planned, used }) => ({
    label: title,
    told: of({ planned, used }),
    part: used,
    whole: planned,
  }))
  const isOver = rows.some(({ part, whole }) => part > whole)
  return {
    key: 'hours',
    title: words.title[language],
    told: words.told[language](of(hours)),
    drawing: bars(rows, 'shared', [
      { look: 'part', text: words.part[language] },
      { look: 'whole', text: words.whole[language] },
      ...(isOver ? [{ look: 'over' as const, text: words.over[language] }] : []),
    ]),
  }
}

const words = {
  title: { da: 'Timer, brugt og i budgettet', en: 'Hours, used and budgeted' },
  of: {
    da: (used: string, planned: string) => `${used} af ${planned} timer`,
    en: (used: string, planned: string) => `${used} of ${planned} hours`,
  },
  told: {
    da: (all: string) => `En søjle for hvert formål. I alt er ${all} brugt.`,
    en: (all: string) => `A bar for each purpose. In all ${all} are used.`,
  },
  part: { da: 'Brugt', en: 'Used' },
  whole: { da: 'Tilbage', en: 'Left' },
  over: { da: 'Ud over budgettet', en: 'Beyond the budget' },
}
