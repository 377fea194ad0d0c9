import type { StoryTheme } from '@/domain/choices/publishing'
import { storyThemes } from '@/domain/choices/publishing'

/** What of the list is asked for; `page` counts from 1. */
export type ListAsked = { readonly page: number; readonly theme: StoryTheme | undefined }

/** What an address asks for: an unknown theme is none, and no number of a page is the first. */
export function listAsked(given: {
  readonly side?: string | string[]
  readonly tema?: string | string[]
}): ListAsked {
  return {
    page:
      typeof given.side === 'string' && /^[1-9]\d{0,3}$/.test(given.side) ? Number(given.side) : 1,
    theme: storyThemes.find((theme) => theme === given.tema),
  }
}

/** A page of the list, after the locale. */
export function listPath({ page, theme }: ListAsked): string {
  const asked = new URLSearchParams()
  if (theme !== undefined) asked.set('tema', theme)
  if (page > 1) asked.set('side', String(page))
  return asked.size === 0 ? '/historier' : `/historier?${asked.toString()}`
}
