import { createHash } from 'node:crypto'
import { initI18n } from '@payloadcms/translations'
import { getClientConfig } from '@payloadcms/ui/utilities/getClientConfig'
import type { ImportMap, SanitizedConfig } from 'payload'
import type { AdminLanguage } from '../language'
import { keepPart, keptPart } from './kept'
import { parts } from './parts'
import { part as settingsDa } from './settingsDa'
import { part as settingsEn } from './settingsEn'
import { part as wordsDa } from './wordsDa'
import { part as wordsEn } from './wordsEn'

const modules: Readonly<Record<AdminLanguage, Readonly<Record<(typeof parts)[number], unknown>>>> =
  {
    da: { settings: settingsDa, words: wordsDa },
    en: { settings: settingsEn, words: wordsEn },
  }

const languages = ['da', 'en'] as const

let version: string | undefined

function versionOfKept(): string {
  const hash = createHash('sha256')
  for (const language of languages)
    for (const part of parts) hash.update(JSON.stringify(keptPart(part, language)))
  return hash.digest('hex').slice(0, 16)
}

/**
 * Payload writes its settings and words (two hundred kilobytes) into every page of the admin, and the
 * settings into every answer after a click. Once this has run they are written as the name of a module,
 * from which a browser has them. It is run for each page: Payload may exchange what it keeps when
 * several ask at once for the first time.
 *
 * @returns the version of the parts, which the page tells of in {@link versionAttribute}
 */
export async function partsByName(config: SanitizedConfig, importMap: ImportMap): Promise<string> {
  for (const language of languages) {
    const i18n = await initI18n({ config: config.i18n, context: 'client', language })
    // The very objects that Payload keeps for each language and gives to its screens.
    const values = {
      settings: getClientConfig({ config, i18n, importMap, user: true }),
      words: i18n.translations,
    }
    for (const name of parts) {
      sendAs(modules[language][name], values[name])
      keepPart(name, language, values[name])
    }
  }
  return (version ??= versionOfKept())
}

/** What React knows a browser's module by. */
const marks = ['$$typeof', '$$id', '$$async']

/** Makes React write `value` as the name of `module`, while the server reads it as before. */
function sendAs(module: unknown, value: object): void {
  if (marks.every((mark) => Object.hasOwn(value, mark))) return
  if (typeof module !== 'function') throw new Error('A part of the admin is no module of a browser')
  for (const mark of marks) Object.defineProperty(value, mark, { value: Reflect.get(module, mark) })
}
