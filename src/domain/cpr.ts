import { westernDigits, withoutInvisible } from './digits'

/**
 * Whether a Danish personal number (DDMMYY-NNNN) stands anywhere in the text. The check digit is
 * not asked for, since numbers without it are issued; the day of a replacement number is 60 higher,
 * and newcomers have those. A telephone number with its country code is none.
 */
export function looksLikeCpr(text: string): boolean {
  return cprPattern.test(westernDigits(withoutInvisible(text)))
}

const day = '(?:[06][1-9]|[1278]\\d|[39][01])'
const month = '(?:0[1-9]|1[0-2])'
const gap = '[\\s./\\p{Pd}]?'
const wideGap = '[\\s./\\p{Pd}]{0,3}'
const cprPattern = new RegExp(
  `(?<!\\d|\\+\\d{1,3}${gap})${day}${gap}${month}${gap}\\d{2}${wideGap}\\d{4}(?!\\d)`,
  'u',
)
