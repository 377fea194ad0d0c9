import type { ConsentPurpose } from './choices/people'
import type { Channel } from './choices/publishing'

export type Consent = Readonly<{
  purpose: ConsentPurpose
  /** Null for what is not published, as the consent to be contacted. */
  channel: Channel | null
  givenAt: Date
  expiresAt: Date | null
  withdrawnAt: Date | null
}>

/** Whether one of them stands now for just this purpose on just this channel. */
export function consentCovers(
  consents: readonly Consent[],
  wish: { purpose: ConsentPurpose; channel: Channel | null; now: Date },
): boolean {
  return consents.some(
    (consent) =>
      consent.purpose === wish.purpose &&
      consent.channel === wish.channel &&
      stands(consent, wish.now),
  )
}

/** The channels on which a story may not appear yet; a story that shows nobody needs no consent. */
export function missingConsents(input: {
  channels: readonly Channel[]
  recognisable: boolean
  consents: readonly Consent[]
  now: Date
}): Channel[] {
  if (!input.recognisable) return []
  return input.channels.filter(
    (channel) => !consentCovers(input.consents, { purpose: 'story', channel, now: input.now }),
  )
}

/** A consent once withdrawn does not come back: a new one is asked for. */
function stands({ givenAt, expiresAt, withdrawnAt }: Consent, now: Date): boolean {
  return givenAt <= now && withdrawnAt === null && (expiresAt === null || expiresAt > now)
}
