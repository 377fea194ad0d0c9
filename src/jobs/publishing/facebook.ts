import { env } from '@/env'
import { pageAt, type FacebookPage } from '@/integrations/facebook/page'

/** Milliseconds: four calls in a row are over before a row's lease is. */
const timeout = 9000

/** The programme's page, as the settings say; undefined where staff post by hand. */
export function facebookPage(): FacebookPage | undefined {
  const { FACEBOOK_URL: url, FACEBOOK_VERSION: version } = env
  const { FACEBOOK_PAGE_ID: page, FACEBOOK_TOKEN: token } = env
  if (page === undefined || token === undefined) return undefined
  return pageAt({ url, version, page, token, timeout })
}
