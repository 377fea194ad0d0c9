import type { AgreementStatus, SessionStatus, TeacherKind, Topic } from './choices/course'
import type { LinePurpose, PayeeKind } from './choices/money'
import { agreementStatusLabels } from './labels/course'
import type { Lifecycle } from './lifecycle'

/** A teacher's yes to one session; after a no, another is asked in a new agreement. */
export const agreementLifecycle = {
  initial: ['proposed', 'asked', 'confirmed'],
  steps: {
    proposed: ['asked', 'confirmed', 'cancelled'],
    asked: ['confirmed', 'declined', 'cancelled'],
    confirmed: ['cancelled'],
    declined: [],
    cancelled: [],
  },
  labels: agreementStatusLabels,
} as const satisfies Lifecycle<AgreementStatus>

/** What a teacher can say from the private page. A note alone changes nothing else. */
export const teacherAnswers = ['confirm', 'decline', 'note'] as const
export type TeacherAnswer = (typeof teacherAnswers)[number]

/**
 * Where an answer leads, the same when it is sent twice; null where it is too late for it. Who takes
 * back a yes cancels.
 */
export function agreementAfter(
  answer: TeacherAnswer,
  status: AgreementStatus,
): AgreementStatus | null {
  const isOver = status === 'declined' || status === 'cancelled'
  if (answer === 'decline') return isOver ? status : status === 'asked' ? 'declined' : 'cancelled'
  if (isOver) return null
  return answer === 'confirm' ? 'confirmed' : status
}

/** How many days before an evening it must have its teacher. */
export const teacherDays = 14

/** Sessions whose teacher is still to be found or to answer. */
const open: readonly SessionStatus[] = ['planned', 'teacherAsked', 'rescheduled']

/** Whether an evening comes so soon that it should long have had a confirmed teacher. */
export function lacksTeacher(
  session: Readonly<{ status: SessionStatus; startsAt: Date }>,
  now: Date,
): boolean {
  const last = new Date(now.getTime() + teacherDays * 24 * 60 * 60 * 1000)
  return open.includes(session.status) && session.startsAt >= now && session.startsAt <= last
}

/** One evening's agreements in a word: a standing one counts before those that fell away. */
export function boardState(
  agreements: readonly Readonly<{ status: AgreementStatus }>[],
): AgreementStatus | 'none' {
  const order = ['confirmed', 'asked', 'proposed', 'cancelled', 'declined'] as const
  return order.find((one) => agreements.some(({ status }) => status === one)) ?? 'none'
}

type Taken = Readonly<{ teacher: string; startsAt: Date; endsAt: Date; status: AgreementStatus }>
type Evening = Readonly<{ startsAt: Date; endsAt: Date; topics: readonly Topic[] }>

/**
 * Who could teach an evening: can teach one of its topics, has no standing agreement at that time,
 * and has not said no to it already. Those who can most of the topics stand first.
 */
export function replacements<
  Teacher extends Readonly<{ id: string; competences: readonly Topic[] }>,
>(
  evening: Evening,
  {
    teachers,
    taken,
    asked,
  }: {
    readonly teachers: readonly Teacher[]
    readonly taken: readonly Taken[]
    /** Those with whom there is, or was, an agreement about this evening. */
    readonly asked: readonly string[]
  },
): readonly Teacher[] {
  const busy = new Set(
    taken
      .filter(({ status }) => status === 'asked' || status === 'confirmed')
      .filter((one) => one.startsAt < evening.endsAt && evening.startsAt < one.endsAt)
      .map(({ teacher }) => teacher),
  )
  const fits = ({ competences }: Teacher) =>
    competences.filter((topic) => evening.topics.includes(topic)).length
  return teachers
    .filter((one) => fits(one) > 0 && !busy.has(one.id) && !asked.includes(one.id))
    .toSorted((a, b) => fits(b) - fits(a))
}

/** What the budget line pays for that a teacher is paid from, and how the funder reads it. */
export const feeOf = {
  guest: { line: 'guestTeachers', payeeKind: 'guestTeacher' },
  practitioner: { line: 'otherTeachers', payeeKind: 'teacher' },
} as const satisfies Record<TeacherKind, { line: LinePurpose; payeeKind: PayeeKind }>

/** What a held evening costs, in øre; null where no amount is known, or nothing is to be paid. */
export function feeFor(
  agreed: number | null | undefined,
  usual: number | null | undefined,
): number | null {
  const amount = agreed ?? usual ?? 0
  return amount > 0 ? amount : null
}
