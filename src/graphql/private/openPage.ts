import type { PayloadRequest } from 'payload'
import type { LinkPurpose } from '@/domain/choices/links'
import { defaultLocale, isLocale, type Locale } from '@/domain/locales'
import type { PrivateLink } from '@/generated/payload-types'
import { openLink } from '@/hooks/privateLinks'
import { countLinkTry } from '../limits'

/**
 * What a token opens, for whoever comes with it; undefined for a wrong, an old and a closed one alike.
 * @throws APIError 429 after too many wrong ones
 */
export async function openPage(
  token: string,
  purpose: LinkPurpose,
  req: PayloadRequest,
): Promise<PrivateLink | undefined> {
  const tried = await countLinkTry(languageOf(req), req)
  const link = await openLink(token, purpose, req)
  if (link !== undefined) await tried.wasRight()
  return link
}

/** The language that was asked for; `all` and none are none. */
const languageOf = ({ locale }: PayloadRequest): Locale =>
  isLocale(locale) ? locale : defaultLocale
