import { createHash, createHmac, randomBytes } from 'node:crypto'

/** 256 random bits. Whoever holds them is let in, so nothing but their hash is ever stored. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url')

export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

/**
 * The address of her calendar, made of that of her page: her page can always show it, though it is
 * not stored, and a calendar service that is given it learns nothing of the page.
 */
export const calendarTokenOf = (pageToken: string): string =>
  createHmac('sha256', pageToken).update('calendar').digest('base64url')
