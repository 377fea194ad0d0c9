export const activityKinds = [
  'sspDebate',
  'storytelling',
  'mothersGroup',
  'charityShop',
  'cookbook',
  'cookingSchool',
  'foodEvening',
  'ceremony',
  'informationMeeting',
  'other',
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** Who hands over the diplomas: an office, never a name. */
export const offices = [
  'mayor',
  'committeeChair',
  'boardChair',
  'projectLeader',
  'coordinator',
] as const
export type Office = (typeof offices)[number]

export const activityStatuses = ['idea', 'planned', 'announced', 'held', 'cancelled'] as const
export type ActivityStatus = (typeof activityStatuses)[number]

export const activityThemes = [
  'newcomers',
  'fathers',
  'voting',
  'socialControl',
  'parentRole',
  'health',
  'school',
] as const
export type ActivityTheme = (typeof activityThemes)[number]

/** Whom an activity is for. */
export const audiences = ['mothers', 'fathers', 'newcomers', 'professionals', 'everyone'] as const
export type Audience = (typeof audiences)[number]

export const organisationKinds = ['funder', 'applicant', 'partner', 'venue', 'media'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const outreachContacts = [
  'doorstep',
  'schoolOrDaycare',
  'housingArea',
  'friendOrFamily',
  'activity',
  'professional',
  'other',
] as const
export type OutreachContact = (typeof outreachContacts)[number]

export const outreachTopics = [
  'family',
  'school',
  'health',
  'work',
  'money',
  'voting',
  'socialControl',
  'parentRole',
  'loneliness',
  'other',
] as const
export type OutreachTopic = (typeof outreachTopics)[number]

export const bridgedTos = [
  'association',
  'municipalService',
  'health',
  'schoolOrDaycare',
  'jobCentre',
  'bydelsmor',
  'none',
] as const
export type BridgedTo = (typeof bridgedTos)[number]
