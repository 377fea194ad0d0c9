import type { PayloadRequest, Where } from 'payload'
import { lockRow } from '@/database/lock'
import type { LinkPurpose } from '@/domain/choices/links'
import type { Locale } from '@/domain/locales'
import {
  isLinkToken,
  isOpenLink,
  linkExpiry,
  privatePaths,
  type LinkHolder,
} from '@/domain/privateLinks'
import { copenhagenDate } from '@/domain/time'
import { env } from '@/env'
import type { PrivateLink } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { holdSessionOf } from './holdSessions'
import { calendarTokenOf, hashOfToken, newLinkToken } from './linkTokens'
import { momentOf } from './relation'

type Holding = Readonly<{ holder: LinkHolder; id: string }>
export type MadeLink = Readonly<{ token: string; expiresAt: Date }>

const tables = {
  applicant: 'applicants',
  agreement: 'agreements',
  teacher: 'teachers',
  team: 'teams',
  publication: 'publications',
} as const satisfies Record<LinkHolder, string>

/**
 * Makes a link and closes the one before it, in the request's transaction. With a woman's page comes
 * the address of her calendar. The token is answered this once and is nowhere afterwards.
 * @throws ValidationError in words for whoever has left
 */
export async function makeLink(
  holding: Holding,
  purpose: LinkPurpose,
  req: PayloadRequest,
): Promise<MadeLink> {
  const token = newLinkToken()
  return { token, expiresAt: await openToken(holding, { purpose, token }, req) }
}

/** As `makeLink`, for a token that was told already. @returns when it ends */
export async function openToken(
  holding: Holding,
  { purpose, token }: Readonly<{ purpose: LinkPurpose; token: string }>,
  req: PayloadRequest,
): Promise<Date> {
  if (holding.holder === 'agreement') await holdSessionOf(req, holding.id)
  await lockRow(req, tables[holding.holder], holding.id)
  await revokeLinks(holding, req, holding.holder === 'applicant' ? undefined : purpose)
  const made = await store(holding, { purpose, token }, req)
  if (purpose === 'page')
    await store(holding, { purpose: 'calendar', token: calendarTokenOf(token) }, req)
  await writeAudit(req, {
    action: 'create',
    subject: 'private-links',
    document: made.id,
    person: holding.holder === 'applicant' ? holding.id : null,
    reason: purpose,
  })
  return new Date(made.expiresAt)
}

/** Where a token leads: a calendar is a file, the others are pages. */
export function linkAddress(purpose: LinkPurpose, locale: Locale, token: string): string {
  const file = purpose === 'calendar' ? '/kalender.ics' : ''
  return `${env.SERVER_URL}/${locale}${privatePaths[purpose]}/${token}${file}`
}

async function store(
  { holder, id }: Holding,
  { purpose, token }: { readonly purpose: LinkPurpose; readonly token: string },
  req: PayloadRequest,
): Promise<PrivateLink> {
  const data = {
    purpose,
    tokenHash: hashOfToken(token),
    [holder]: id,
    expiresAt: linkExpiry(purpose, new Date()).toISOString(),
  }
  return req.payload.create({ collection: 'private-links', data, depth: 0, req })
}

/** Closes what is open, all of it or for one purpose. @returns how many there were */
export async function revokeLinks(
  { holder, id }: Holding,
  req: PayloadRequest,
  purpose?: LinkPurpose,
): Promise<number> {
  const where: Where = {
    and: [
      { [holder]: { equals: id } },
      { revokedAt: { exists: false } },
      ...(purpose === undefined ? [] : [{ purpose: { equals: purpose } }]),
    ],
  }
  const { docs } = await req.payload.update({
    collection: 'private-links',
    where,
    data: { revokedAt: new Date().toISOString() },
    depth: 0,
    req,
  })
  return docs.length
}

/** The link that a token opens now, if it opens one. Only the day of it is written down. */
export async function openLink(
  token: string,
  purpose: LinkPurpose,
  req: PayloadRequest,
): Promise<PrivateLink | undefined> {
  const link = await linkOf(token, purpose, req)
  const now = new Date()
  const state = link && {
    expiresAt: new Date(link.expiresAt),
    revokedAt: momentOf(link.revokedAt),
  }
  if (link === undefined || state === undefined || !isOpenLink(state, now)) return undefined
  await noteUse(link, copenhagenDate(now), req)
  return link
}

/** The link of a token, whether it still opens anything or not. */
export async function linkOf(
  token: string,
  purpose: LinkPurpose,
  req: PayloadRequest,
): Promise<PrivateLink | undefined> {
  if (!isLinkToken(token)) return undefined
  const { docs } = await req.payload.find({
    collection: 'private-links',
    where: { tokenHash: { equals: hashOfToken(token) }, purpose: { equals: purpose } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return docs[0]
}

async function noteUse(link: PrivateLink, day: string, req: PayloadRequest): Promise<void> {
  if (link.lastUsedOn === day) return
  // An answer of Payload's own would read the whole link again.
  await req.payload.db.updateOne({
    collection: 'private-links',
    id: link.id,
    data: { lastUsedOn: day },
    returning: false,
    req,
  })
}
