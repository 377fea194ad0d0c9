import type { Label } from './labels/label'
import { formatKroner } from './money'

/** What the report is told in. */
export type Language = keyof Label

/** A number as it is written in the language: 7,5. */
export const numberIn = (count: number, language: Language): string =>
  count.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB')

/** A figure with its unit, as the table tells it; kroner are given in øre. */
export function figureIn(value: number, unit: string, language: Language): string {
  if (unit === 'kroner') return formatKroner(value)
  const number = numberIn(value, language)
  if (unit === 'percent') return `${number} %`
  return unit === 'hours' ? `${number} ${language === 'da' ? 't.' : 'h'}` : number
}
