import { westernDigits, withoutInvisible } from './digits'
import { parseTelephone } from './telephone'

/** E-mail addresses that stand anywhere in the text, each as it is written there. */
export const emailsIn = (text: string): readonly string[] =>
  withoutInvisible(text).match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu) ?? []

/** Telephone numbers that stand anywhere in the text; days, spans of years and sums are none. */
export function telephonesIn(text: string): readonly string[] {
  const typed = withoutInvisible(text)
  return [...westernDigits(typed).matchAll(candidates)].flatMap(({ 0: found, index }) =>
    isNoTelephone.test(found) || !('e164' in parseTelephone(found))
      ? []
      : [typed.slice(index, index + found.length)],
  )
}

/** Eight to fifteen digits with no more than two signs between them. */
const candidates = /(?<![\p{L}\d])\+?\d(?:[\s.()/\p{Pd}]{0,2}\d){7,14}(?![\p{L}\d])/gu

/** Days, spans of years and sums of money: digits that nobody calls. */
const isNoTelephone =
  /^(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}|(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d|\d{1,3}(?:\.\d{3})+)$/u
