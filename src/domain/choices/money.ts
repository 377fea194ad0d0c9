export const expenseStatuses = [
  'draft',
  'submitted',
  'returned',
  'rejected',
  'approved',
  'paid',
  'reported',
  'voided',
] as const
export type ExpenseStatus = (typeof expenseStatuses)[number]

export const reallocationStatuses = ['asked', 'granted', 'refused'] as const
export type ReallocationStatus = (typeof reallocationStatuses)[number]

/** What the municipality reads in place of a name. */
export const payeeKinds = [
  'guestTeacher',
  'teacher',
  'shop',
  'caterer',
  'venue',
  'projectLeader',
  'other',
] as const
export type PayeeKind = (typeof payeeKinds)[number]

/** What a budget line pays for. What teachers are owed is drafted on the line that pays their kind. */
export const linePurposes = [
  'guestTeachers',
  'otherTeachers',
  'materials',
  'meetings',
  'closing',
  'projectLeader',
  'other',
] as const
export type LinePurpose = (typeof linePurposes)[number]

/** What a budget has hours for. */
export const hourBuckets = ['recruitment', 'teachers', 'facilitation', 'other'] as const
export type HourBucket = (typeof hourBuckets)[number]

/** What an indicator counts in. */
export const indicatorUnits = ['count', 'percent', 'hours', 'kroner'] as const
export type IndicatorUnit = (typeof indicatorUnits)[number]
