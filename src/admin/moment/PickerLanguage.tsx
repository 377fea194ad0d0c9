'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { registerLocale, setDefaultLocale } from 'react-datepicker'

/**
 * Teaches the calendars the months of her language before any is drawn. Payload teaches them only
 * afterwards, so that a field nobody touches would stay in English. Its own copy of the package must
 * be this one, which `npm run check` sees to.
 */
export function PickerLanguage({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation()
  if (i18n.language === 'da' && i18n.dateFNS) {
    registerLocale('da', i18n.dateFNS)
    setDefaultLocale('da')
  }
  return children
}
