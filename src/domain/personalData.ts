import { accountData } from './personalAccounts'
import { draftHours, type PeriodKey } from './periods'

/**
 * Everything that the product keeps about people: the one list that the privacy notice is written
 * from and the nightly job forgets by. What each kind is called stands in the site's messages.
 */
export const personalKinds = [
  'application',
  'draft',
  'callBack',
  'course',
  'diploma',
  'consent',
  'message',
  'story',
  'teacher',
  'partner',
  'bookkeeping',
  'account',
  'log',
  'privateLink',
  'tries',
] as const
export type PersonalKind = (typeof personalKinds)[number]

const tryHours = 24 // The longest that tries are counted.

/**
 * `withHer`: as long as the record of her course; `whileUseful`: staff remove it; `whileValid`: until
 * the night after it opens nothing any more.
 */
export type Period =
  | Readonly<{ months: PeriodKey }>
  | Readonly<{ hours: number }>
  | 'withHer'
  | 'whilePublished'
  | 'whileUseful'
  | 'whileValid'

/** In plain words: she said yes, the course needs it, the law demands it, or we could not do without. */
export type Basis = 'consent' | 'course' | 'law' | 'interest'

/** `team`: coordinator, project leader and administrator. */
export type Readers = 'team' | 'nobody' | 'everyone' | 'selfAndAdmin'

export type PersonalRecord = Readonly<{
  kind: PersonalKind
  /** A collection, or a table that is none. */
  collection: string
  /** Every field that tells of a person. */
  fields: readonly string[]
  period: Period
  basis: Basis
  readers: Readers
}>

export const personalData = [
  {
    kind: 'application',
    collection: 'applicants',
    fields: [
      'name',
      'telephone',
      'email',
      'reachThrough',
      'languages',
      'interpreter',
      'area',
      'locale',
      'availability',
      'note',
      'interviewAt',
      'interviewPlace',
      'interviewNote',
      'ageBand',
      'waitingOrder',
      'offeredAt',
      'offerExpiresAt',
      'statusReason',
      'erasureAskedAt',
      'posterCode',
    ],
    period: { months: 'declined' },
    basis: 'consent',
    readers: 'team',
  },
  {
    kind: 'application',
    collection: 'decisions',
    fields: ['applicant', 'at', 'from', 'to', 'reason', 'actor', 'actorRole'],
    period: 'withHer',
    basis: 'consent',
    readers: 'team',
  },
  {
    kind: 'application',
    collection: 'sign-ups',
    fields: ['applicant', 'code', 'answers', 'locale', 'idempotencyKey', 'contentHash', 'tries'],
    period: { months: 'declined' },
    basis: 'consent',
    readers: 'team',
  },
  {
    kind: 'draft',
    collection: 'signup-drafts',
    fields: ['tokenHash', 'answers'],
    period: { hours: draftHours },
    basis: 'consent',
    readers: 'nobody',
  },
  {
    kind: 'callBack',
    collection: 'call-backs',
    fields: ['telephone', 'language', 'idempotencyKey'],
    period: { months: 'callBacks' },
    basis: 'consent',
    readers: 'team',
  },
  {
    kind: 'course',
    collection: 'applicants',
    fields: [
      'contractSignedOn',
      'confidentialitySignedOn',
      'diplomaName',
      'diplomaNameApprovedAt',
      'passOverrideReason',
      'leftReason',
      'askedAtEnd',
      'askedAfter6',
      'askedAfter12',
    ],
    period: { months: 'left' },
    basis: 'course',
    readers: 'team',
  },
  {
    kind: 'course',
    collection: 'attendance',
    fields: ['applicant', 'note', 'correctionReason'],
    period: 'withHer',
    basis: 'course',
    readers: 'team',
  },
  {
    kind: 'course',
    collection: 'activity-helpers',
    fields: ['activity', 'applicant'],
    period: 'withHer',
    basis: 'course',
    readers: 'team',
  },
  {
    kind: 'diploma',
    collection: 'diplomas',
    fields: ['applicant', 'name', 'revokedReason'],
    period: 'withHer',
    basis: 'course',
    readers: 'team',
  },
  {
    kind: 'consent',
    collection: 'consents',
    fields: ['applicant', 'language'],
    period: 'withHer',
    basis: 'law',
    readers: 'team',
  },
  {
    kind: 'message',
    collection: 'messages',
    fields: [
      'applicant',
      'teacher',
      'recipient',
      'body',
      'language',
      'session',
      'about',
      'key',
      'failure',
      'reference',
    ],
    period: { months: 'messages' },
    basis: 'consent',
    readers: 'team',
  },
  {
    kind: 'story',
    collection: 'stories',
    fields: ['title', 'lead', 'body', 'picture', 'film'],
    period: 'whilePublished',
    basis: 'consent',
    readers: 'everyone',
  },
  {
    kind: 'teacher',
    collection: 'teachers',
    fields: ['name', 'telephone', 'email', 'note'],
    period: 'whileUseful',
    basis: 'interest',
    readers: 'team',
  },
  {
    kind: 'teacher',
    collection: 'agreements',
    fields: ['note', 'teacherNote'],
    period: 'whileUseful',
    basis: 'interest',
    readers: 'team',
  },
  {
    kind: 'partner',
    collection: 'organisations',
    fields: ['contactName', 'contactTelephone', 'contactEmail'],
    period: 'whileUseful',
    basis: 'interest',
    readers: 'team',
  },
  {
    kind: 'bookkeeping',
    collection: 'expenses',
    fields: ['payeeName', 'purpose', 'noReceiptReason', 'decisionReason'],
    period: { months: 'bookkeeping' },
    basis: 'law',
    readers: 'team',
  },
  {
    kind: 'bookkeeping',
    collection: 'receipts',
    fields: ['filename'],
    period: { months: 'bookkeeping' },
    basis: 'law',
    readers: 'team',
  },
  ...accountData,
  {
    kind: 'account',
    collection: 'questions',
    fields: ['askedBy', 'answeredBy'],
    period: 'whileUseful',
    basis: 'interest',
    readers: 'team',
  },
  {
    kind: 'log',
    collection: 'audit-events',
    fields: ['actor', 'document', 'reason'],
    period: { months: 'audit' },
    basis: 'interest',
    readers: 'team',
  },
  {
    kind: 'partner',
    collection: 'publications',
    fields: ['recipient'],
    period: 'whileUseful',
    basis: 'interest',
    readers: 'team',
  },
  {
    kind: 'privateLink',
    collection: 'private-links',
    fields: ['applicant', 'agreement', 'teacher', 'publication', 'tokenHash', 'lastUsedOn'],
    period: 'whileValid',
    basis: 'course',
    readers: 'nobody',
  },
  {
    kind: 'privateLink',
    collection: 'evening-answers',
    fields: ['applicant', 'answer'],
    period: 'withHer',
    basis: 'course',
    readers: 'team',
  },
  {
    kind: 'tries',
    collection: 'rate_limits',
    fields: ['key'],
    period: { hours: tryHours },
    basis: 'interest',
    readers: 'nobody',
  },
] as const satisfies readonly PersonalRecord[]
