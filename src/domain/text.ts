import type { PublicCode } from './problemWords/da'

export type TextRule = Readonly<{
  /** In characters as people count them (code points), after trimming. 0 lets it be empty. */
  min: number
  max: number
  multiline: boolean
}>

export type TextCode = Extract<
  PublicCode,
  'textUnreadable' | 'textDirection' | 'textOneLine' | 'textTooLong'
>

export type CleanText =
  | Readonly<{ value: string }>
  | Readonly<{ code: TextCode | 'textTooShort'; values?: Readonly<Record<string, number>> }>

/** As a text is stored, so that what a browser made of it is no change. */
export const plainText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').normalize('NFC').trim()

/**
 * Keeps a text exactly, after NFC and trimming, or refuses it in words; nothing is mended in
 * silence. Joiners and direction marks stay, since Persian and Arabic are written with them;
 * what opens a run of direction without closing it is refused, since it turns what comes after.
 */
export function cleanText(text: string, { min, max, multiline }: TextRule): CleanText {
  if (/\p{Surrogate}/u.test(text)) return { code: 'textUnreadable' }
  const value = plainText(text)
  if (/[^\P{Control}\t\n]|\p{Noncharacter_Code_Point}/u.test(value)) {
    return { code: 'textUnreadable' }
  }
  if (/[\u202a-\u202e\u2066-\u2069]/.test(value)) return { code: 'textDirection' }
  if (!multiline && /[\t\n\u2028\u2029]/.test(value)) return { code: 'textOneLine' }

  const seen = isVisible(value) ? value : ''
  const length = Array.from(seen).length
  if (length > max) return { code: 'textTooLong', values: { max } }
  if (length < min) return { code: 'textTooShort', values: { min } }
  return { value: seen }
}

/** A text of nothing but spaces and joiners is empty to whoever reads it. */
function isVisible(text: string): boolean {
  return /[^\p{Separator}\p{Other}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)
}
