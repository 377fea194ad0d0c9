import { enrolledStatuses, livingStatuses } from './applicants'
import type { SessionStatus } from './choices/course'
import type { MessageFailure, MessageMedium, MessagePurpose } from './choices/messages'
import type { ApplicantStatus } from './choices/people'

export type Reachable = Readonly<{
  telephone?: string | null | undefined
  email?: string | null | undefined
}>
type Contact = Readonly<{ medium: MessageMedium; recipient: string }>

/** A telephone in E.164 comes first: it is what she carries. */
export function contactOf(person: Reachable): Contact | null {
  if (person.telephone) return { medium: 'sms', recipient: person.telephone }
  return person.email ? { medium: 'email', recipient: person.email } : null
}

/** Likewise, by this way and no other. */
export const contactBy = (medium: MessageMedium, { telephone, email }: Reachable): Contact | null =>
  contactOf(medium === 'sms' ? { telephone } : { email })

/** Whether a person may put it back in the queue: it did not leave, or nobody knows. */
export const isRetried = (state: unknown): boolean =>
  state === 'failed' || state === 'unknown' || state === 'filed'

/** The folder, in the data folder, where messages go as long as no service is set up. */
export const filedIn = { sms: 'sms', email: 'mail' } as const satisfies Record<
  MessageMedium,
  string
>

/** What is known of the matter at the moment when a message would leave the house. */
export type Sending = Readonly<{
  purpose: MessagePurpose
  /** Null when it goes to a teacher. */
  woman: Readonly<{
    status: ApplicantStatus
    erasureAsked: boolean
    interviewAt: Date | null
    offerExpiresAt: Date | null
    team: string | null
    /** Whether she means to come to that evening, as far as anybody knows. */
    isExpected: boolean
  }> | null
  /** The evening it is about, as it stands now. */
  session: Readonly<{ status: SessionStatus; startsAt: Date; team: string | null }> | null
  /** Whether the teacher's agreement about that evening stands. */
  isAgreed: boolean
  /** The time that the text tells of. */
  about: Date | null
  now: Date
}>

/** Why a message is let go, or null when it may be sent. */
export function letGo(sending: Sending): MessageFailure | null {
  return refusedByHer(sending) ?? refusedByMatter(sending)
}

function refusedByHer({ purpose, woman }: Sending): MessageFailure | null {
  if (woman === null) return null
  if (woman.erasureAsked || !among(livingStatuses, woman.status)) return 'hasLeft'
  return isForThem(purpose, woman.status) ? null : 'otherStep'
}

/** Whether an occasion means anything to those who stand there. */
export function isForThem(purpose: MessagePurpose, status: ApplicantStatus): boolean {
  const only: Partial<Record<MessagePurpose, readonly ApplicantStatus[]>> = statusesOf
  return among(only[purpose] ?? livingStatuses, status)
}

function refusedByMatter(sending: Sending): MessageFailure | null {
  const { purpose, about, now } = sending
  const judge = matters[purpose]
  if (judge === undefined) return null
  return judge(sending) ?? (isPast(about, now) ? 'tooLate' : null)
}

type Judge = (sending: Sending) => MessageFailure | null

const interviewHolds: Judge = ({ woman, about }) =>
  same(woman?.interviewAt, about) ? null : 'timeChanged'

/** The offer that the text tells of: one with another end is another promise. */
const offerHolds: Judge = ({ woman, about, now }) => {
  const ends = woman?.offerExpiresAt ?? null
  if (isPast(ends, now)) return 'tooLate'
  return same(ends, about) ? null : 'timeChanged'
}

const eveningHolds: Judge = (sending) => {
  const { session, woman, about, isAgreed } = sending
  if (session === null || session.status === 'cancelled') return 'sessionOff'
  if (!same(session.startsAt, about)) return 'timeChanged'
  return woman === null && !isAgreed ? 'noAgreement' : isHerEvening(sending)
}

const isHerEvening: Judge = ({ woman, session }) =>
  woman !== null && session !== null && woman.team !== session.team ? 'otherTeam' : null

const sheIsExpected: Judge = (sending) =>
  eveningHolds(sending) ?? (sending.woman?.isExpected === false ? 'notExpected' : null)

/** What a text tells of must still be so, and lie ahead. */
const matters: Partial<Record<MessagePurpose, Judge>> = {
  interview: interviewHolds,
  interviewMoved: interviewHolds,
  offer: offerHolds,
  reminderDay: sheIsExpected,
  reminderHours: sheIsExpected,
  eveningMoved: eveningHolds,
  eveningPlace: eveningHolds,
  // Also to a teacher whose agreement was ended with the evening: she must know not to set out.
  eveningCancelled: (sending) =>
    sending.session === null || sending.session.status === 'cancelled'
      ? isHerEvening(sending)
      : 'timeChanged',
}

/** Where she must stand for it to mean anything to her. */
const statusesOf = {
  interview: ['interviewPlanned'],
  interviewMoved: ['interviewPlanned'],
  offer: ['offered'],
  admitted: ['admitted', 'attending'],
  reminderDay: enrolledStatuses,
  reminderHours: enrolledStatuses,
  eveningCancelled: enrolledStatuses,
  eveningMoved: enrolledStatuses,
  eveningPlace: enrolledStatuses,
  diplomaReady: ['graduated', 'active', 'paused'],
} as const satisfies Partial<Record<MessagePurpose, readonly ApplicantStatus[]>>

const among = (statuses: readonly ApplicantStatus[], status: ApplicantStatus) =>
  statuses.includes(status)
const same = (one: Date | null | undefined, other: Date | null) =>
  one?.getTime() === other?.getTime()
const isPast = (moment: Date | null, now: Date) => moment !== null && moment <= now
