import type { ApplicantStatus } from './choices/people'
import { monthsLater } from './months'
import { openCallBackMonths, type PeriodKey, type RetentionMonths } from './periods'
import { copenhagenDate, copenhagenInstant } from './time'

/** What ended at or before such a moment has been kept long enough. */
export type Cutoffs = Readonly<Record<PeriodKey | 'openCallBacks', Date>>

export function cutoffs(now: Date, months: RetentionMonths): Cutoffs {
  const ago = (count: number) => monthsLater(now, -count)
  return {
    declined: ago(months.declined),
    left: ago(months.left),
    callBacks: ago(months.callBacks),
    openCallBacks: ago(openCallBackMonths),
    messages: ago(months.messages),
    audit: ago(months.audit),
    bookkeeping: yearBegan(ago(months.bookkeeping)),
  }
}

export type WomanOnFile = Readonly<{
  status: ApplicantStatus
  /** Her last step or her last sign-up, whichever is later. */
  lastContact: Date
  /** A team counts her, or attendance or a diploma refers to her. */
  isCounted: boolean
  /** A story stands on the site because she said yes: until it is gone we must be able to show that. */
  hasLiveStory: boolean
}>

/** What becomes of her record tonight. A counted one stays as a number, without anything of hers. */
export function fateOf(woman: WomanOnFile, ends: Cutoffs): 'keep' | 'delete' | 'anonymise' {
  const period = periodOf(woman.status)
  if (period === undefined || woman.hasLiveStory || woman.lastContact > ends[period]) return 'keep'
  return woman.isCounted ? 'anonymise' : 'delete'
}

/** Those whose way has ended, or has stood still before it began. */
export const endingStatuses = {
  interested: 'declined',
  applied: 'declined',
  interviewPlanned: 'declined',
  interviewed: 'declined',
  waiting: 'declined',
  offered: 'declined',
  declined: 'declined',
  withdrawn: 'declined',
  notYetPassed: 'left',
  droppedOut: 'left',
  left: 'left',
} as const satisfies Partial<Record<ApplicantStatus, 'declined' | 'left'>>

function periodOf(status: ApplicantStatus): 'declined' | 'left' | undefined {
  const ending: Partial<Record<ApplicantStatus, 'declined' | 'left'>> = endingStatuses
  return ending[status]
}

/** Bookkeeping is kept from the end of its year. */
function yearBegan(instant: Date): Date {
  return copenhagenInstant(`${copenhagenDate(instant).slice(0, 4)}-01-01`, '00:00')
}
