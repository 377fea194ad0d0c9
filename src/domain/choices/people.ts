export const roles = ['coordinator', 'projectLeader', 'editor', 'municipality', 'admin'] as const
export type Role = (typeof roles)[number]

/** In the order of a woman's way, from first interest to leaving. */
export const applicantStatuses = [
  'interested',
  'applied',
  'interviewPlanned',
  'interviewed',
  'admitted',
  'waiting',
  'offered',
  'declined',
  'attending',
  'passed',
  'notYetPassed',
  'droppedOut',
  'graduated',
  'active',
  'paused',
  'left',
  'withdrawn',
] as const
export type ApplicantStatus = (typeof applicantStatuses)[number]

export const areas = [
  'hedeMaglepark',
  'grantoften',
  'ballerupElsewhere',
  'outside',
  'notSaid',
] as const
export type Area = (typeof areas)[number]

export const availabilities = [
  'weekdayMornings',
  'weekdayAfternoons',
  'weekdayEvenings',
  'weekends',
] as const
export type Availability = (typeof availabilities)[number]

export const spokenLanguages = [
  'da',
  'en',
  'ar',
  'fa',
  'ur',
  'tr',
  'so',
  'ku',
  'ps',
  'pl',
  'other',
] as const
export type SpokenLanguage = (typeof spokenLanguages)[number]

/** Asked at the interview, so that a team can be of several ages; nobody needs to say. */
export const ageBands = ['under25', 'from25', 'from40', 'from60', 'notSaid'] as const
export type AgeBand = (typeof ageBands)[number]

export const sources = ['form', 'callMe', 'meeting', 'poster', 'bydelsmor', 'staff'] as const
export type Source = (typeof sources)[number]

export const leftReasons = ['job', 'education', 'moved', 'family', 'other'] as const
export type LeftReason = (typeof leftReasons)[number]

/** Unmarked is the absence of a row, and no mark of its own. */
export const attendanceMarks = ['present', 'late', 'excused', 'absent', 'caughtUp'] as const
export type AttendanceMark = (typeof attendanceMarks)[number]

export const signUpStates = ['created', 'pending', 'takenOver', 'ignored'] as const
export type SignUpState = (typeof signUpStates)[number]

export const consentPurposes = [
  'contact',
  'story',
  'picture',
  'film',
  'voice',
  'diplomaName',
] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** In what she may be met. A film shows her and lets her be heard: it needs two of them. */
export const consentMedia = ['text', 'picture', 'film', 'voice'] as const
export type ConsentMedium = (typeof consentMedia)[number]

export const consentMethods = ['ticked', 'spoken', 'paper'] as const
export type ConsentMethod = (typeof consentMethods)[number]

/** Months after the diploma at which she is asked what she does now. */
export const followUpMarks = ['0', '6', '12'] as const
export type FollowUpMark = (typeof followUpMarks)[number]

export const followUpAnswers = ['work', 'education', 'voluntary', 'neither', 'notReached'] as const
export type FollowUpAnswer = (typeof followUpAnswers)[number]

/** A call-back lives shortly: asked for, called, closed. */
export const callBackStatuses = ['open', 'called', 'closed'] as const
export type CallBackStatus = (typeof callBackStatuses)[number]

/** Whom the public may turn to. Roles and never names. */
export const contactRoles = ['coordinator', 'projectLeader', 'editor', 'municipality'] as const
export type ContactRole = (typeof contactRoles)[number]
