import type { PublicationOutcome } from '@/database/publications'
import { nextRemoval, secondLook } from '@/domain/publications'
import type { FacebookPage } from '@/integrations/facebook/page'
import type { UnderWay } from './underWay'

/**
 * Takes away the post, whatever else bears the story's address, and the picture. Where a try's
 * outcome was never learnt, one looks once more a little later: it may show up until then. What was
 * posted by hand and is not found stays to be removed by hand.
 * @throws GraphError
 */
export async function takeAway(
  { state, reference, photo, marker, address, attempts }: UnderWay,
  { page, now }: { readonly page: FacebookPage; readonly now: Date },
): Promise<PublicationOutcome> {
  const found = await page.postsWith(marker)
  const known = reference === undefined ? [] : [reference]
  for (const id of new Set([...known, ...found])) await page.remove(id)
  if (photo !== undefined) await page.remove(photo)
  const isByHand = reference === undefined && address !== undefined && state !== 'removed'
  if (isByHand && found.length === 0)
    return {
      state: 'removing',
      failure: 'never',
      nextTryAt: nextRemoval('never', { attempts, now }),
    }
  const isCertain = reference !== undefined || state === 'removed'
  const again = new Date(now.getTime() + secondLook * 60_000)
  return { state: 'removed', nextTryAt: isCertain ? null : again }
}
