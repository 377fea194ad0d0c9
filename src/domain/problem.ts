import { defaultLocale, type Locale } from './locales'
import { ar } from './problemWords/ar'
import { da } from './problemWords/da'
import { en } from './problemWords/en'
import { fa } from './problemWords/fa'
import { so } from './problemWords/so'
import { tr } from './problemWords/tr'
import { ur } from './problemWords/ur'

export type ProblemCode = keyof typeof da

/** A person's mistake, not a fault of the program: where it is, which it is, and what to fill in. */
export type Problem = Readonly<{
  path: string
  code: ProblemCode
  values?: Readonly<Record<string, string | number>>
}>

export function problem(path: string, code: ProblemCode, values?: Problem['values']): Problem {
  return values === undefined ? { path, code } : { path, code, values }
}

const words: Record<Locale, Readonly<Partial<Record<ProblemCode, string>>>> = {
  da,
  en,
  ar,
  fa,
  ur,
  tr,
  so,
}

/** A whole sentence in her language; what only staff can meet is said in Danish elsewhere. */
export function say({ code, values = {} }: Problem, locale: Locale): string {
  const sentence = words[locale][code] ?? words[defaultLocale][code] ?? code
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
