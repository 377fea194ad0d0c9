export const teamStatuses = ['planned', 'recruiting', 'running', 'completed', 'archived'] as const
export type TeamStatus = (typeof teamStatuses)[number]

/** ISO weekdays: Monday is 1, Sunday is 7. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
export type Weekday = (typeof weekdays)[number]

export const topics = [
  'familyLife',
  'health',
  'schoolAndDaycare',
  'communication',
  'societyAndDemocracy',
  'confidentiality',
  'role',
  'newcomers',
] as const
export type Topic = (typeof topics)[number]

export const teacherKinds = ['guest', 'practitioner'] as const
export type TeacherKind = (typeof teacherKinds)[number]

export const sessionKinds = ['regular', 'catchUp', 'extra'] as const
export type SessionKind = (typeof sessionKinds)[number]

export const sessionStatuses = [
  'planned',
  'teacherAsked',
  'confirmed',
  'held',
  'locked',
  'cancelled',
  'rescheduled',
] as const
export type SessionStatus = (typeof sessionStatuses)[number]

/** `proposed` is written down and not yet asked: the teacher knows nothing of it. */
export const agreementStatuses = [
  'proposed',
  'asked',
  'confirmed',
  'declined',
  'cancelled',
] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

/** Who answers for a step of the timeline. */
export const responsibles = ['coordinator', 'projectLeader'] as const
export type Responsible = (typeof responsibles)[number]
