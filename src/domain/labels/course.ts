import type {
  AgreementStatus,
  Responsible,
  SessionKind,
  SessionStatus,
  TeacherKind,
  TeamStatus,
  Topic,
  Weekday,
} from '../choices/course'
import type { Label } from './label'

export const teamStatusLabels = {
  planned: { da: 'Planlagt', en: 'Planned' },
  recruiting: { da: 'Tager imod tilmeldinger', en: 'Recruiting' },
  running: { da: 'I gang', en: 'Running' },
  completed: { da: 'Gennemført', en: 'Completed' },
  archived: { da: 'Arkiveret', en: 'Archived' },
} satisfies Record<TeamStatus, Label>

export const weekdayLabels = {
  '1': { da: 'Mandag', en: 'Monday' },
  '2': { da: 'Tirsdag', en: 'Tuesday' },
  '3': { da: 'Onsdag', en: 'Wednesday' },
  '4': { da: 'Torsdag', en: 'Thursday' },
  '5': { da: 'Fredag', en: 'Friday' },
  '6': { da: 'Lørdag', en: 'Saturday' },
  '7': { da: 'Søndag', en: 'Sunday' },
} satisfies Record<Weekday, Label>

export const topicLabels = {
  familyLife: { da: 'Familieliv, børn og opdragelse', en: 'Family life, children, upbringing' },
  health: { da: 'Sundhed og motion', en: 'Health and exercise' },
  schoolAndDaycare: {
    da: 'Udfordringer i daginstitution og skole',
    en: 'Challenges in day-care and school',
  },
  communication: {
    da: 'Kommunikation og aktiv lytning',
    en: 'Communication and active listening',
  },
  societyAndDemocracy: {
    da: 'Det danske samfund, demokrati og medborgerskab',
    en: 'Danish society, democracy and citizenship',
  },
  confidentiality: {
    da: 'Tavshedspligt og underretningspligt',
    en: 'Confidentiality and the duty to inform',
  },
  role: {
    da: 'Rollen som bydelsmor og dens udfordringer',
    en: 'The role of a Bydelsmor and its challenges',
  },
  newcomers: { da: 'At tage imod nye flygtninge', en: 'Receiving newly arrived refugees' },
} satisfies Record<Topic, Label>

export const teacherKindLabels = {
  guest: { da: 'Gæsteunderviser (får honorar)', en: 'Guest teacher (paid)' },
  practitioner: {
    da: 'Fagperson (får transport og gave)',
    en: 'Practitioner (transport and a gift)',
  },
} satisfies Record<TeacherKind, Label>

export const sessionKindLabels = {
  regular: { da: 'Almindelig mødegang', en: 'Regular' },
  catchUp: { da: 'Indhentning', en: 'Catch-up' },
  extra: { da: 'Ekstra', en: 'Extra' },
} satisfies Record<SessionKind, Label>

export const sessionStatusLabels = {
  planned: { da: 'Planlagt', en: 'Planned' },
  teacherAsked: { da: 'Underviser spurgt', en: 'Teacher asked' },
  confirmed: { da: 'Bekræftet', en: 'Confirmed' },
  held: { da: 'Afholdt', en: 'Held' },
  locked: { da: 'Låst', en: 'Locked' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
  rescheduled: { da: 'Flyttet til ny dag', en: 'Rescheduled' },
} satisfies Record<SessionStatus, Label>

export const agreementStatusLabels = {
  proposed: { da: 'Foreslået', en: 'Proposed' },
  asked: { da: 'Spurgt', en: 'Asked' },
  confirmed: { da: 'Har sagt ja', en: 'Confirmed' },
  declined: { da: 'Har sagt nej', en: 'Declined' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
} satisfies Record<AgreementStatus, Label>

export const responsibleLabels = {
  coordinator: { da: 'Koordinator', en: 'Coordinator' },
  projectLeader: { da: 'Projektleder', en: 'Project leader' },
} satisfies Record<Responsible, Label>
