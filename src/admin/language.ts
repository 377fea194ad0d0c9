import type { Label } from '@/domain/labels/label'

export type AdminLanguage = 'da' | 'en'

/** Danish, unless the person has chosen English in the admin. */
export function languageOf(i18n: Readonly<{ language: string }>): AdminLanguage {
  return i18n.language === 'en' ? 'en' : 'da'
}

export const inLanguage = (label: Label, language: AdminLanguage): string => label[language]
