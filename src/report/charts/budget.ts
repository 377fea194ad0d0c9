import { bars } from '@/charts/bars'
import type { Chart } from '@/charts/drawing'
import { formatAmount, formatKroner } from '@/domain/money'
import type { FunderReport } from '../funder'
import type { Language } from '@/domain/figureText'

/** What is spent of each line, beside what the line may cost: of one scale, so that lines compare. */
export function budgetChart({ budget }: Pick<FunderReport, 'budget'>, language: Language): Chart {
  const rows = budget.lines.map(({ title, planned, reallocated, approved }) => ({
    label: title,
    told: words.of[language](formatAmount(approved), formatAmount(planned + reallocated)),
    part: approved,
    whole: planned + reallocated,
  }))
  const isOver = rows.some(({ part, whole }) => part > whole)
  const { approved, planned, reallocated } = budget.total
  return {
    key: 'budget',
    title: words.title[language],
    told: words.told[language](
      rows.length,
      formatKroner(approved),
      formatKroner(planned + reallocated),
    ),
    drawing: bars(rows, 'shared', [
      { look: 'part', text: words.part[language] },
      { look: 'whole', text: words.whole[language] },
      ...(isOver ? [{ look: 'over' as const, text: words.over[language] }] : []),
    ]),
  }
}

const words = {
  title: { da: 'Budget og forbrug', en: 'Budget and spending' },
  of: {
    da: (spent: string, planned: string) => `${spent} af ${planned}`,
    en: (spent: string, planned: string) => `${spent} of ${planned}`,
  },
  told: {
    da: (lines: number, spent: string, planned: string) =>
      `En søjle for hver af ${lines} budgetlinjer. I alt er ${spent} brugt af ${planned}`,
    en: (lines: number, spent: string, planned: string) =>
      `A bar for each of ${lines} budget lines. In all ${spent} is spent of ${planned}`,
  },
  part: { da: 'Brugt: godkendte udgifter', en: 'Spent: approved expenses' },
  whole: { da: 'Tilbage af linjens budget', en: 'Left of the line’s budget' },
  over: { da: 'Brugt ud over linjens budget', en: 'Spent beyond the line’s budget' },
}
