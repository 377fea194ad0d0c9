import type {
  ActivityKind,
  ActivityStatus,
  ActivityTheme,
  Audience,
  BridgedTo,
  Office,
  OrganisationKind,
  OutreachContact,
  OutreachTopic,
} from '../choices/community'
import type { Label } from './label'

export const activityKindLabels = {
  sspDebate: { da: 'Debataften med SSP', en: 'Debate evening with SSP' },
  storytelling: { da: 'Fortælling om rollemodeller', en: 'Storytelling about role models' },
  mothersGroup: { da: 'Mødregruppe', en: 'Mothers’ group' },
  charityShop: { da: 'Genbrugsbutik', en: 'Charity shop' },
  cookbook: { da: 'Kogebog', en: 'Cookbook' },
  cookingSchool: { da: 'Madskole', en: 'Cooking school' },
  foodEvening: { da: 'Madaften', en: 'Food evening' },
  ceremony: { da: 'Overrækkelse af diplomer', en: 'Diploma ceremony' },
  informationMeeting: { da: 'Informationsmøde', en: 'Information meeting' },
  other: { da: 'Andet', en: 'Other' },
} satisfies Record<ActivityKind, Label>

export const officeLabels = {
  mayor: { da: 'Borgmesteren', en: 'The mayor' },
  committeeChair: { da: 'Udvalgsformanden', en: 'The committee’s chair' },
  boardChair: { da: 'Bestyrelsesformanden', en: 'The board’s chair' },
  projectLeader: { da: 'Projektlederen', en: 'The project leader' },
  coordinator: { da: 'Koordinatoren', en: 'The coordinator' },
} satisfies Record<Office, Label>

export const activityStatusLabels = {
  idea: { da: 'Idé', en: 'Idea' },
  planned: { da: 'Planlagt', en: 'Planned' },
  announced: { da: 'Annonceret', en: 'Announced' },
  held: { da: 'Afholdt', en: 'Held' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
} satisfies Record<ActivityStatus, Label>

export const activityThemeLabels = {
  newcomers: { da: 'Nyankomne', en: 'Newcomers' },
  fathers: { da: 'Fædre', en: 'Fathers' },
  voting: { da: 'At stemme til valg', en: 'Voting' },
  socialControl: { da: 'Negativ social kontrol', en: 'Negative social control' },
  parentRole: { da: 'Rollen som forælder', en: 'The role of parents' },
  health: { da: 'Sundhed', en: 'Health' },
  school: { da: 'Skole', en: 'School' },
} satisfies Record<ActivityTheme, Label>

export const audienceLabels = {
  mothers: { da: 'Mødre', en: 'Mothers' },
  fathers: { da: 'Fædre', en: 'Fathers' },
  newcomers: { da: 'Nyankomne', en: 'Newcomers' },
  professionals: { da: 'Fagfolk', en: 'Professionals' },
  everyone: { da: 'Alle', en: 'Everyone' },
} satisfies Record<Audience, Label>

export const organisationKindLabels = {
  funder: { da: 'Giver tilskud', en: 'Funder' },
  applicant: { da: 'Ansøger om tilskud', en: 'Applicant for the grant' },
  partner: { da: 'Samarbejdspartner', en: 'Partner' },
  venue: { da: 'Mødested', en: 'Venue' },
  media: { da: 'Medie', en: 'Media' },
} satisfies Record<OrganisationKind, Label>

export const outreachContactLabels = {
  doorstep: { da: 'Ved døren', en: 'At the door' },
  schoolOrDaycare: { da: 'I skole eller daginstitution', en: 'At school or day-care' },
  housingArea: { da: 'I boligområdet', en: 'In the housing area' },
  friendOrFamily: { da: 'Gennem venner eller familie', en: 'Through friends or family' },
  activity: { da: 'Ved en aktivitet', en: 'At an activity' },
  professional: { da: 'Gennem en fagperson', en: 'Through a professional' },
  other: { da: 'På en anden måde', en: 'Another way' },
} satisfies Record<OutreachContact, Label>

export const outreachTopicLabels = {
  family: { da: 'Familie', en: 'Family' },
  school: { da: 'Skole og daginstitution', en: 'School and day-care' },
  health: { da: 'Sundhed', en: 'Health' },
  work: { da: 'Arbejde og uddannelse', en: 'Work and education' },
  money: { da: 'Penge og breve', en: 'Money and letters' },
  voting: { da: 'At stemme til valg', en: 'Voting' },
  socialControl: { da: 'Negativ social kontrol', en: 'Negative social control' },
  parentRole: { da: 'Rollen som forælder', en: 'The role of parents' },
  loneliness: { da: 'Ensomhed', en: 'Loneliness' },
  other: { da: 'Andet', en: 'Other' },
} satisfies Record<OutreachTopic, Label>

export const bridgedToLabels = {
  association: { da: 'Forening', en: 'Association' },
  municipalService: { da: 'Kommunens tilbud', en: 'Municipal service' },
  health: { da: 'Læge eller sundhedspleje', en: 'Doctor or health visitor' },
  schoolOrDaycare: { da: 'Skole eller daginstitution', en: 'School or day-care' },
  jobCentre: { da: 'Jobcenter', en: 'Job centre' },
  bydelsmor: { da: 'Bydelsmødrene', en: 'The Bydelsmødre' },
  none: { da: 'Ikke vist videre', en: 'Nowhere yet' },
} satisfies Record<BridgedTo, Label>
