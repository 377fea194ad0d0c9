import type { LinkPurpose } from './choices/links'
import { livingStatuses } from './applicants'

/** Whom a link is for: always exactly one. */
export type LinkHolder = 'applicant' | 'agreement' | 'teacher' | 'team' | 'publication'

/**
 * In days: a course lasts half a year, a teacher may look again some days after the evening, and a
 * newspaper keeps a story for a quiet week.
 */
const daysOf = { page: 200, calendar: 400, evening: 120, newspaper: 60 } as const satisfies Record<
  LinkPurpose,
  number
>

export function linkExpiry(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + daysOf[purpose] * 24 * 60 * 60 * 1000)
}

export type LinkState = Readonly<{ expiresAt: Date; revokedAt: Date | null }>

/** Whether a link still opens what it is for. A link at its very end is over. */
export function isOpenLink({ expiresAt, revokedAt }: LinkState, now: Date): boolean {
  return revokedAt === null && expiresAt > now
}

/** 32 random bytes as base64url: the only form that is ever looked up. */
export function isLinkToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** A woman has a page for as long as her way goes on. The database holds the same (`has_left`). */
export function mayHavePage(status: unknown): boolean {
  return livingStatuses.some((living) => living === status)
}

/** Where a link leads, after the language. Nothing but the path holds the token. */
export const privatePaths = {
  page: '/min-side',
  evening: '/undervisning',
  calendar: '/min-kalender',
  newspaper: '/avis',
} as const satisfies Record<LinkPurpose, string>
