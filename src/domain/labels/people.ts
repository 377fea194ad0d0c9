import type {
  AgeBand,
  ApplicantStatus,
  Area,
  AttendanceMark,
  Availability,
  CallBackStatus,
  ConsentMedium,
  ConsentMethod,
  ConsentPurpose,
  ContactRole,
  FollowUpAnswer,
  FollowUpMark,
  LeftReason,
  Role,
  SignUpState,
  Source,
  SpokenLanguage,
} from '../choices/people'
import type { Standing } from '../passMeter'
import type { Label } from './label'

export const roleLabels = {
  coordinator: { da: 'Koordinator', en: 'Coordinator' },
  projectLeader: { da: 'Projektleder', en: 'Project leader' },
  editor: { da: 'Redaktør', en: 'Editor' },
  municipality: { da: 'Kommunen', en: 'Municipality' },
  admin: { da: 'Administrator', en: 'Administrator' },
} satisfies Record<Role, Label>

export const applicantStatusLabels = {
  interested: { da: 'Interesseret', en: 'Interested' },
  applied: { da: 'Har søgt', en: 'Applied' },
  interviewPlanned: { da: 'Samtale aftalt', en: 'Interview planned' },
  interviewed: { da: 'Samtale holdt', en: 'Interviewed' },
  admitted: { da: 'Optaget', en: 'Admitted' },
  waiting: { da: 'Venteliste', en: 'Waiting list' },
  offered: { da: 'Tilbudt plads', en: 'Offered a seat' },
  declined: { da: 'Afslag', en: 'Declined' },
  attending: { da: 'Deltager', en: 'Attending' },
  passed: { da: 'Bestået', en: 'Passed' },
  notYetPassed: { da: 'Endnu ikke bestået', en: 'Not yet passed' },
  droppedOut: { da: 'Stoppet på kurset', en: 'Dropped out' },
  graduated: { da: 'Har fået diplom', en: 'Graduated' },
  active: { da: 'Aktiv bydelsmor', en: 'Active Bydelsmor' },
  paused: { da: 'Pause', en: 'Paused' },
  left: { da: 'Stoppet som bydelsmor', en: 'Left' },
  withdrawn: { da: 'Trukket sig', en: 'Withdrawn' },
} satisfies Record<ApplicantStatus, Label>

export const areaLabels = {
  hedeMaglepark: { da: 'Hede- og Magleparken', en: 'Hede- og Magleparken' },
  grantoften: { da: 'Grantoften', en: 'Grantoften' },
  ballerupElsewhere: { da: 'Et andet sted i Ballerup', en: 'Elsewhere in Ballerup' },
  outside: { da: 'Uden for Ballerup', en: 'Outside Ballerup' },
  notSaid: { da: 'Vil helst ikke sige det', en: 'Would rather not say' },
} satisfies Record<Area, Label>

export const ageBandLabels = {
  under25: { da: 'Under 25 år', en: 'Under 25' },
  from25: { da: '25–39 år', en: '25–39' },
  from40: { da: '40–59 år', en: '40–59' },
  from60: { da: '60 år eller mere', en: '60 or more' },
  notSaid: { da: 'Vil helst ikke sige det', en: 'Would rather not say' },
} satisfies Record<AgeBand, Label>

export const availabilityLabels = {
  weekdayMornings: { da: 'Hverdage, formiddag', en: 'Weekday mornings' },
  weekdayAfternoons: { da: 'Hverdage, eftermiddag', en: 'Weekday afternoons' },
  weekdayEvenings: { da: 'Hverdage, aften', en: 'Weekday evenings' },
  weekends: { da: 'Weekend', en: 'Weekends' },
} satisfies Record<Availability, Label>

export const spokenLanguageLabels = {
  da: { da: 'Dansk', en: 'Danish' },
  en: { da: 'Engelsk', en: 'English' },
  ar: { da: 'Arabisk', en: 'Arabic' },
  fa: { da: 'Persisk (farsi, dari)', en: 'Persian (Farsi, Dari)' },
  ur: { da: 'Urdu', en: 'Urdu' },
  tr: { da: 'Tyrkisk', en: 'Turkish' },
  so: { da: 'Somali', en: 'Somali' },
  ku: { da: 'Kurdisk', en: 'Kurdish' },
  ps: { da: 'Pashto', en: 'Pashto' },
  pl: { da: 'Polsk', en: 'Polish' },
  other: { da: 'Et andet sprog', en: 'Another language' },
} satisfies Record<SpokenLanguage, Label>

export const sourceLabels = {
  form: { da: 'Tilmelding på siden', en: 'Sign-up on the site' },
  callMe: { da: '»Ring til mig« på siden', en: '“Call me” on the site' },
  meeting: { da: 'Informationsmøde', en: 'Information meeting' },
  poster: { da: 'Plakat eller folder', en: 'Poster or leaflet' },
  bydelsmor: { da: 'Gennem en bydelsmor', en: 'Through a Bydelsmor' },
  staff: { da: 'Skrevet ind af os', en: 'Entered by staff' },
} satisfies Record<Source, Label>

export const followUpMarkLabels = {
  '0': { da: 'Ved diplomet', en: 'At the diploma' },
  '6': { da: 'Efter 6 måneder', en: 'After 6 months' },
  '12': { da: 'Efter 12 måneder', en: 'After 12 months' },
} satisfies Record<FollowUpMark, Label>

export const followUpAnswerLabels = {
  work: { da: 'Arbejde', en: 'Work' },
  education: { da: 'Uddannelse', en: 'Education' },
  voluntary: { da: 'Frivilligt arbejde', en: 'Voluntary work' },
  neither: { da: 'Ingen af delene', en: 'None of these' },
  notReached: { da: 'Ikke truffet', en: 'Not reached' },
} satisfies Record<FollowUpAnswer, Label>

export const leftReasonLabels = {
  job: { da: 'Arbejde', en: 'Job' },
  education: { da: 'Uddannelse', en: 'Education' },
  moved: { da: 'Flyttet', en: 'Moved' },
  family: { da: 'Familie', en: 'Family' },
  other: { da: 'Andet', en: 'Other' },
} satisfies Record<LeftReason, Label>

export const attendanceMarkLabels = {
  present: { da: 'Til stede', en: 'Present' },
  late: { da: 'Kom for sent', en: 'Late' },
  excused: { da: 'Afbud', en: 'Excused' },
  absent: { da: 'Udeblevet', en: 'Absent' },
  caughtUp: { da: 'Indhentet', en: 'Caught up' },
} satisfies Record<AttendanceMark, Label>

export const standingLabels = {
  passes: { da: 'Opfylder kravene', en: 'Meets the rule' },
  onTrack: { da: 'Godt på vej', en: 'On track' },
  atRisk: { da: 'I fare', en: 'At risk' },
  outOfReach: { da: 'Kan ikke nås', en: 'Out of reach' },
} satisfies Record<Standing, Label>

export const signUpStateLabels = {
  created: { da: 'Ny ansøger oprettet', en: 'New applicant created' },
  pending: { da: 'Venter på dig', en: 'Waits for you' },
  takenOver: { da: 'Ført over', en: 'Taken over' },
  ignored: { da: 'Lagt væk', en: 'Set aside' },
} satisfies Record<SignUpState, Label>

export const consentPurposeLabels = {
  contact: { da: 'Kontakt om kurset', en: 'Contact about the course' },
  story: { da: 'En historie', en: 'A story' },
  picture: { da: 'Billede uden for en historie', en: 'Picture outside a story' },
  film: { da: 'Film uden for en historie', en: 'Film outside a story' },
  voice: { da: 'Stemme uden for en historie', en: 'Voice outside a story' },
  diplomaName: { da: 'Navn på diplomet', en: 'Name on the diploma' },
} satisfies Record<ConsentPurpose, Label>

export const consentMediumLabels = {
  text: { da: 'Tekst', en: 'Text' },
  picture: { da: 'Billede', en: 'Picture' },
  film: { da: 'Film, hvor hun ses', en: 'Film that shows her' },
  voice: { da: 'Stemme, så hun høres', en: 'Voice that is heard' },
} satisfies Record<ConsentMedium, Label>

export const consentMethodLabels = {
  ticked: { da: 'Sat kryds', en: 'Ticked' },
  spoken: { da: 'Mundtligt', en: 'Spoken' },
  paper: { da: 'På papir', en: 'On paper' },
} satisfies Record<ConsentMethod, Label>

export const callBackStatusLabels = {
  open: { da: 'Venter på opkald', en: 'Waits for a call' },
  called: { da: 'Ringet op', en: 'Called' },
  closed: { da: 'Afsluttet', en: 'Closed' },
} satisfies Record<CallBackStatus, Label>

export const contactRoleLabels = {
  coordinator: { da: 'Koordinator', en: 'Coordinator' },
  projectLeader: { da: 'Projektleder', en: 'Project leader' },
  editor: { da: 'Redaktør', en: 'Editor' },
  municipality: { da: 'Ballerup Kommune', en: 'Municipality of Ballerup' },
} satisfies Record<ContactRole, Label>
