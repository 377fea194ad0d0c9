import { SiteError, query } from '../api'
import type { Locale } from '@/domain/locales'
import { diplomaCheckDocument } from './queries'

export type Checked = Readonly<{
  state: 'valid' | 'revoked' | 'replaced' | 'unknown' | 'tooMany'
  name?: string | null | undefined
  /** 2026-11. */
  awarded?: string | null | undefined
}>

const states = ['valid', 'revoked', 'replaced', 'unknown'] as const

export async function checkDiploma(code: string, locale: Locale): Promise<Checked> {
  try {
    const { diplomaCheck } = await query(diplomaCheckDocument, { code }, { locale })
    const { name, awarded } = diplomaCheck
    const state = states.find((known) => known === diplomaCheck.state) ?? 'unknown'
    return { state, name, awarded }
  } catch (fault) {
    if (fault instanceof SiteError && fault.status === 429) return { state: 'tooMany' }
    throw fault
  }
}
