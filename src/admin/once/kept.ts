import type { AdminLanguage } from '../language'
import type { Part } from './parts'

/**
 * What draws a screen from the data, and what makes a page of it, are two programs in one process:
 * both find the parts here.
 */
const place = Symbol.for('bydelsmodre.adminOnce')

const nameOf = (part: Part, language: AdminLanguage): string => `${part}-${language}`

/** Keeps a part for as long as the process runs. All that are told by one name are alike. */
export function keepPart(part: Part, language: AdminLanguage, value: object): void {
  if (keptPart(part, language) === undefined)
    Reflect.set(globalThis, place, { ...kept(), [nameOf(part, language)]: value })
}

/** A part, if it is kept already. */
export const keptPart = (part: Part, language: AdminLanguage): object | undefined =>
  kept()[nameOf(part, language)]

function kept(): Readonly<Record<string, object>> {
  const value: unknown = Reflect.get(globalThis, place)
  return isKept(value) ? value : {}
}

const isKept = (value: unknown): value is Record<string, object> =>
  typeof value === 'object' && value !== null
