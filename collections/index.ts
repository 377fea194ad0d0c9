import type { CollectionConfig } from 'payload'
import { withLooks } from '@/hooks/auditLooks'
import { Activities } from './Activities'
import { ActivityHelpers } from './ActivityHelpers'
import { Agreements } from './Agreements'
import { Applicants } from './Applicants'
import { Attendance } from './Attendance'
import { AuditEvents } from './AuditEvents'
import { BudgetLines } from './BudgetLines'
import { CallBacks } from './CallBacks'
import { Consents } from './Consents'
import { Decisions } from './Decisions'
import { Diplomas } from './Diplomas'
import { EveningAnswers } from './EveningAnswers'
import { Expenses } from './Expenses'
import { Films } from './Films'
import { FollowUps } from './FollowUps'
import { Grants } from './Grants'
import { Indicators } from './Indicators'
import { Media } from './Media'
import { Messages } from './Messages'
import { Milestones } from './Milestones'
import { Modules } from './Modules'
import { Organisations } from './Organisations'
import { Outreach } from './Outreach'
import { Posters } from './Posters'
import { PasswordLetters } from './PasswordLetters'
import { PasswordLinks } from './PasswordLinks'
import { PrivateLinks } from './PrivateLinks'
import { Promises } from './Promises'
import { Publications } from './Publications'
import { Questions } from './Questions'
import { Reallocations } from './Reallocations'
import { Receipts } from './Receipts'
import { Recordings } from './Recordings'
import { RecoveryCodes } from './RecoveryCodes'
import { Reports } from './Reports'
import { SecondFactors } from './SecondFactors'
import { Sessions } from './Sessions'
import { SignIns } from './SignIns'
import { SignUpDrafts } from './SignUpDrafts'
import { SignUps } from './SignUps'
import { Stories } from './Stories'
import { Teachers } from './Teachers'
import { Teams } from './Teams'
import { TextReadings } from './TextReadings'
import { Users } from './Users'
import { Visits } from './Visits'
import { WorkedHours } from './WorkedHours'

/** The tab with the raw record is for programmers; staff have no use for it. */
const withoutRawTab = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, hideAPIURL: true },
})

/** Every collection, in the order of the work. The admin's menu follows it. */
export const collections: CollectionConfig[] = [
  Applicants,
  Decisions,
  SignUps,
  SignUpDrafts,
  PrivateLinks,
  CallBacks,
  Messages,
  Posters,
  Teams,
  Sessions,
  Attendance,
  EveningAnswers,
  Agreements,
  Teachers,
  Modules,
  Diplomas,
  FollowUps,
  Milestones,
  Expenses,
  WorkedHours,
  Reallocations,
  Receipts,
  BudgetLines,
  Grants,
  Reports,
  Promises,
  Questions,
  Indicators,
  Activities,
  ActivityHelpers,
  Outreach,
  Organisations,
  Stories,
  Consents,
  Media,
  Films,
  Recordings,
  TextReadings,
  Visits,
  Publications,
  Users,
  SignIns,
  SecondFactors,
  RecoveryCodes,
  PasswordLinks,
  PasswordLetters,
  AuditEvents,
].map((one) => withLooks(withoutRawTab(one)))
