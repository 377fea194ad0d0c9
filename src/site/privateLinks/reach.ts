import { SiteError } from '../api'

/** What a private link opened, or why it did not. A wrong, an old and a closed one are one. */
export type Reached<Page> =
  { readonly state: 'open'; readonly page: Page } | { readonly state: 'closed' | 'tooMany' }

/** Asks for what a link opens. @throws SiteError where the API has no answer at all */
export async function reach<Page>(ask: () => Promise<Page | null>): Promise<Reached<Page>> {
  try {
    const page = await ask()
    return page === null ? { state: 'closed' } : { state: 'open', page }
  } catch (fault) {
    if (fault instanceof SiteError && fault.status === 429) return { state: 'tooMany' }
    throw fault
  }
}
