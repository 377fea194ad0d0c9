/** Why we write. `free` is what staff wrote themselves. */
export const messagePurposes = [
  'signUpReceipt',
  'interview',
  'interviewMoved',
  'offer',
  'admitted',
  'reminderDay',
  'reminderHours',
  'eveningCancelled',
  'eveningMoved',
  'eveningPlace',
  'privateLink',
  'diplomaReady',
  'free',
] as const
export type MessagePurpose = (typeof messagePurposes)[number]

export const messageMedia = ['sms', 'email'] as const
export type MessageMedium = (typeof messageMedia)[number]

/**
 * `sending` is written before the call, so that a crash leaves `unknown` and never a second message.
 * `filed` is written into a folder, as long as no service is set up.
 */
export const messageStates = [
  'queued',
  'sending',
  'sent',
  'filed',
  'unknown',
  'failed',
  'dropped',
  'undone',
] as const
export type MessageState = (typeof messageStates)[number]

/** Why a message waits, was not sent, or was let go. */
export const messageFailures = [
  'noContact',
  'hasLeft',
  'otherStep',
  'sessionOff',
  'timeChanged',
  'otherTeam',
  'notExpected',
  'noAgreement',
  'tooLate',
  'badRecipient',
  'refused',
  'credentials',
  'unreachable',
  'noAnswer',
  'interrupted',
] as const
export type MessageFailure = (typeof messageFailures)[number]
