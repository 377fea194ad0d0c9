import { invented } from './invented'

export type Pattern = {
  readonly looksLike: string
  readonly doThis: string
  /** Everything in the line that must not be there. */
  readonly find: (line: string) => readonly string[]
}

export const personalPatterns: readonly Pattern[] = [
  {
    looksLike: 'a Danish telephone number',
    doThis: 'use an invented one, +45 20 00 00 NN',
    find: (line) => matches(line, telephones).filter((text) => !isInventedTelephone(text)),
  },
  {
    looksLike: 'a CPR number',
    doThis: 'remove it, or list it in src/check/invented.ts if it can belong to nobody',
    find: (line) => matches(line, [civilNumber]).filter((text) => !isInventedCivilNumber(text)),
  },
  {
    looksLike: 'an e-mail address',
    doThis: 'use example.org, .test or .invalid',
    find: (line) => matches(line, [email]).filter((text) => !reservedDomain.test(text)),
  },
  {
    looksLike: 'a street address',
    doThis: `name the place without a number, or use ${invented.roads[0]}`,
    find: (line) => matches(line, [address]).filter((text) => !isInventedRoad(text)),
  },
  {
    looksLike: 'a path of one machine',
    doThis: 'make it relative to the project, or ask the system for it',
    find: (line) => matches(line, [machinePath]),
  },
]

const gap = '[ \\u00a0-]?'
const eightDigits = `[2-9]\\d${gap}\\d\\d${gap}\\d\\d${gap}\\d\\d`

const telephones = [
  new RegExp(`(?<![\\d.])(?:\\+|00)45${gap}\\d\\d${gap}\\d\\d${gap}\\d\\d${gap}\\d\\d(?!\\d)`, 'g'),
  /(?<![\w.+-])[2-9]\d[ \u00a0]\d\d[ \u00a0]\d\d[ \u00a0]\d\d(?![\w.]|[ \u00a0]\d)/g,
  // Eight digits alone are more often a date or a sum, so a word must say what they are.
  new RegExp(
    `(?:tlf|tel|telefon|telephone|phone|mobil)[^\\d+\\n]{0,12}(?<!\\d)${eightDigits}(?!\\d)`,
    'gi',
  ),
]

const civilNumber =
  /(?<![\w.+-])(?:[06][1-9]|[1278]\d|[39][01])(?:0[1-9]|1[0-2])\d\d-?\d{4}(?![\w.-])/g

const email = /[\w.+-]+@(?:[a-z\d-]+\.)+(?!(?:tsx?|m?js|css|png|jpe?g|svg|webp)\b)[a-z]{2,}/gi

const reservedDomain = /[@.](?:example\.(?:org|com|net)|example|test|invalid|localhost)$/i

const road =
  '(?:[vV]ej(?:en)?|[gG]ade(?:n)?|[aA]llé(?:en)?|[sS]træde(?:t)?|[vV]ænge(?:t)?|[bB]oulevard(?:en)?|[tT]orv(?:et)?)'

const address = new RegExp(
  `(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}+ ?${road}\\s\\d{1,3}(?:\\s?[A-Z])?(?![\\d\\p{L}.:])`,
  'gu',
)

const machinePath =
  /(?<![\w.)}$*@-])(?:\/work\/|\/root(?=[/'"`\s]|$)|\/home\/[a-z]|\/Users\/[A-Za-z]|[A-Z]:\\Users\\)/g

function matches(line: string, patterns: readonly RegExp[]): readonly string[] {
  return [...new Set(patterns.flatMap((pattern) => line.match(pattern) ?? []))]
}

function isInventedTelephone(text: string): boolean {
  return /^200000\d\d$/.test(text.replace(/\D/g, '').replace(/^(00)?45(?=\d{8}$)/, ''))
}

function isInventedCivilNumber(text: string): boolean {
  const digits = text.replace('-', '')
  return invented.civilNumbers.some((known: string) => known.replace('-', '') === digits)
}

function isInventedRoad(text: string): boolean {
  return invented.roads.some((name) => text.startsWith(`${name} `))
}
