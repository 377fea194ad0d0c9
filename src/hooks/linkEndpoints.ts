import type { Endpoint, PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import type { LinkPurpose } from '@/domain/choices/links'
import { defaultLocale, type Locale } from '@/domain/locales'
import type { LinkHolder } from '@/domain/privateLinks'
import { refuseOthers, routeId } from './onlyFor'
import { linkAddress, makeLink, revokeLinks } from './privateLinks'
import { sendLink, takeBackLink } from './sendLink'

/** The newspaper's link is made by the letter that brings it, and by nobody else. */
type StaffsHolder = Exclude<LinkHolder, 'publication'>

/** Whose link staff make, what it opens, and in which language it is first read. */
const kinds = {
  applicant: { slug: 'applicants', purpose: 'page' },
  agreement: { slug: 'agreements', purpose: 'evening' },
  teacher: { slug: 'teachers', purpose: 'calendar' },
  team: { slug: 'teams', purpose: 'calendar' },
} as const satisfies Record<StaffsHolder, { slug: string; purpose: LinkPurpose }>

/**
 * `POST /:id/link` makes a new private link, closes the old one and answers `{ address, expiresAt }`,
 * the only time that the address is told. `POST /:id/link/revoke` closes it: `{ revoked }`.
 */
export const linkEndpoints = (holder: StaffsHolder): Endpoint[] => [
  { path: '/:id/link', method: 'post', handler: (req) => answered(holder, req, make) },
  { path: '/:id/link/revoke', method: 'post', handler: (req) => answered(holder, req, revoke) },
]

/** `POST /applicants/:id/link/send`: a new link like the above is sent to her, and shown to nobody. */
export const sendLinkEndpoint: Endpoint = {
  path: '/:id/link/send',
  method: 'post',
  handler: (req) =>
    answered('applicant', req, async (_, id, same) => {
      await sendLink(same, id)
      return { queued: true }
    }),
}

/** `POST /agreements/:id/remind`: a new link like the above, and the day of it on the agreement. */
export const remindEndpoint: Endpoint = {
  path: '/:id/remind',
  method: 'post',
  handler: (req) =>
    answered('agreement', req, async (holder, id, same) => {
      const link = await make(holder, id, same)
      const data = { remindedAt: new Date().toISOString() }
      await same.payload.update({ collection: 'agreements', id, data, depth: 0, req: same })
      return link
    }),
}

type Work<Result extends object = object> = (
  holder: StaffsHolder,
  id: string,
  req: PayloadRequest,
) => Promise<Result>

async function answered(holder: StaffsHolder, req: PayloadRequest, work: Work): Promise<Response> {
  refuseOthers(isProgrammeStaff, req)
  const id = routeId(req)
  const answer = await inTransaction(req, () => work(holder, id, req))
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}

const make: Work<{ address: string; expiresAt: string }> = async (holder, id, req) => {
  const { purpose } = kinds[holder]
  const locale = await languageOf(holder, id, req)
  if (holder === 'applicant') await takeBackLink(req, id)
  const { token, expiresAt } = await makeLink({ holder, id }, purpose, req)
  return { address: linkAddress(purpose, locale, token), expiresAt: expiresAt.toISOString() }
}

const revoke: Work = async (holder, id, req) => {
  await languageOf(holder, id, req)
  if (holder === 'applicant') await takeBackLink(req, id)
  return { revoked: await revokeLinks({ holder, id }, req) }
}

/** Also finds out whether there is such a holder. @throws NotFound */
async function languageOf(holder: StaffsHolder, id: string, req: PayloadRequest): Promise<Locale> {
  const { payload } = req
  if (holder === 'applicant')
    return (await payload.findByID({ collection: 'applicants', id, depth: 0, req })).locale
  await payload.findByID({ collection: kinds[holder].slug, id, depth: 0, req })
  return defaultLocale
}
