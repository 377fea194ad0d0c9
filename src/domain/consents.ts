import type { ConsentMedium, ConsentPurpose } from './choices/people'
import type { Channel } from './choices/publishing'

/** Whom a consent is about: a woman of ours, or her child, of whom nothing more is known. */
export type Shown = Readonly<{ applicant: string; forChild: boolean }>

export type Consent = Readonly<{
  who: Shown
  purpose: ConsentPurpose
  /** Null for what is not published, as the consent to be contacted. */
  channel: Channel | null
  /** Null likewise. */
  medium: ConsentMedium | null
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

/** What there is of a story to be met in: its words, and what stands beside them. */
export function mediaOf(story: {
  text: boolean
  picture: boolean
  film: boolean
}): ConsentMedium[] {
  return [
    ...(story.text ? (['text'] as const) : []),
    ...(story.picture ? (['picture'] as const) : []),
    ...(story.film ? (['film', 'voice'] as const) : []),
  ]
}

/** What one of those whom a story shows has not said yes to. Null is whoever it is about. */
export type MissingConsent = Readonly<{
  who: Shown | null
  channel: Channel
  medium: ConsentMedium
}>

/**
 * What has to be asked for before a story may appear. Who is in it, and how, is told by the consents
 * themselves: whoever was asked in a medium is in it, and needs a standing yes to it on each of the
 * channels, whatever the others have said, and whether or not somebody ticked that she can be
 * recognised. Where nobody can be and nobody was asked, no consent is needed.
 */
export function missingConsents(input: {
  channels: readonly Channel[]
  /** All that it has. */
  shown: readonly ConsentMedium[]
  /** Those of them in which somebody can be recognised. */
  recognised: readonly ConsentMedium[]
  /** Those given for this story, also the ones that have ended. */
  consents: readonly Consent[]
  now: Date
}): MissingConsent[] {
  const given = input.consents.filter(({ purpose }) => purpose === 'story')
  const people = everyoneIn(given)
  return input.channels.flatMap((channel) =>
    input.shown.flatMap((medium) => {
      const inIt = everyoneIn(given.filter((consent) => consent.medium === medium))
      const [only] = people
      if (inIt.length === 0 && !input.recognised.includes(medium)) return []
      if (inIt.length === 0)
        return [{ who: people.length === 1 && only ? only : null, channel, medium }]
      const hasSaidYes = (who: Shown) =>
        given.some(
          (consent) =>
            isSame(consent.who, who) &&
            consent.channel === channel &&
            consent.medium === medium &&
            stands(consent, input.now),
        )
      return inIt.filter((who) => !hasSaidYes(who)).map((who) => ({ who, channel, medium }))
    }),
  )
}

function everyoneIn(consents: readonly Consent[]): Shown[] {
  return consents
    .map(({ who }) => who)
    .filter((who, index, all) => all.findIndex((one) => isSame(one, who)) === index)
}

const isSame = (one: Shown, other: Shown): boolean =>
  one.applicant === other.applicant && one.forChild === other.forChild

/** A consent once withdrawn does not come back: a new one is asked for. */
export function stands(
  { givenAt, expiresAt, withdrawnAt }: Pick<Consent, 'givenAt' | 'expiresAt' | 'withdrawnAt'>,
  now: Date,
): boolean {
  return givenAt <= now && withdrawnAt === null && (expiresAt === null || expiresAt > now)
}
