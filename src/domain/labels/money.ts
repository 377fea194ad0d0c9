import type {
  ExpenseStatus,
  HourBucket,
  IndicatorUnit,
  LinePurpose,
  PayeeKind,
  ReallocationStatus,
} from '../choices/money'
import type { Label } from './label'

export const expenseStatusLabels = {
  draft: { da: 'Kladde', en: 'Draft' },
  submitted: { da: 'Indsendt', en: 'Submitted' },
  returned: { da: 'Sendt tilbage', en: 'Returned' },
  rejected: { da: 'Afvist', en: 'Rejected' },
  approved: { da: 'Godkendt', en: 'Approved' },
  paid: { da: 'Betalt', en: 'Paid' },
  reported: { da: 'Med i regnskabet', en: 'Reported' },
  voided: { da: 'Annulleret ved modpost', en: 'Voided by a counter-entry' },
} satisfies Record<ExpenseStatus, Label>

export const reallocationStatusLabels = {
  asked: { da: 'Kommunen er spurgt', en: 'The municipality is asked' },
  granted: { da: 'Bevilget', en: 'Granted' },
  refused: { da: 'Afslået', en: 'Refused' },
} satisfies Record<ReallocationStatus, Label>

export const payeeKindLabels = {
  guestTeacher: { da: 'Gæsteunderviser', en: 'Guest teacher' },
  teacher: { da: 'Underviser', en: 'Teacher' },
  shop: { da: 'Butik', en: 'Shop' },
  caterer: { da: 'Leverandør af mad', en: 'Caterer' },
  venue: { da: 'Lokale', en: 'Venue' },
  projectLeader: { da: 'Projektleder', en: 'Project leader' },
  other: { da: 'Andet', en: 'Other' },
} satisfies Record<PayeeKind, Label>

export const linePurposeLabels = {
  guestTeachers: { da: 'Honorar til gæsteundervisere', en: 'Guest teachers’ pay' },
  otherTeachers: {
    da: 'Transport og gaver til øvrige undervisere',
    en: 'Transport and gifts for other teachers',
  },
  materials: { da: 'Materialer og forplejning på kurset', en: 'Materials and catering' },
  meetings: { da: 'Forplejning ved møder', en: 'Catering at meetings' },
  closing: { da: 'Afslutning og diplomer', en: 'Closing and diplomas' },
  projectLeader: { da: 'Projektleder', en: 'Project leader' },
  other: { da: 'Andet', en: 'Other' },
} satisfies Record<LinePurpose, Label>

export const hourBucketLabels = {
  recruitment: { da: 'Rekruttering', en: 'Recruitment' },
  teachers: { da: 'Kontakt med undervisere', en: 'Contact with teachers' },
  facilitation: { da: 'Facilitering', en: 'Facilitation' },
  other: { da: 'Andet', en: 'Other' },
} satisfies Record<HourBucket, Label>

export const indicatorUnitLabels = {
  count: { da: 'Antal', en: 'Count' },
  percent: { da: 'Procent', en: 'Per cent' },
  hours: { da: 'Timer', en: 'Hours' },
  kroner: { da: 'Kroner', en: 'Kroner' },
} satisfies Record<IndicatorUnit, Label>
