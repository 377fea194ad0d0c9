/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Activity_AnnouncedAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Activity_Areas =
  | 'ballerupElsewhere'
  | 'grantoften'
  | 'hedeMaglepark'
  | 'notSaid'
  | 'outside';

export type Activity_Areas_Input =
  | 'ballerupElsewhere'
  | 'grantoften'
  | 'hedeMaglepark'
  | 'notSaid'
  | 'outside';

export type Activity_Areas_Operator = {
  all?: Array<Activity_Areas_Input | null | undefined> | null | undefined;
  equals?: Activity_Areas_Input | null | undefined;
  exists?: boolean | null | undefined;
  in?: Array<Activity_Areas_Input | null | undefined> | null | undefined;
  not_equals?: Activity_Areas_Input | null | undefined;
  not_in?: Array<Activity_Areas_Input | null | undefined> | null | undefined;
};

export type Activity_Audience =
  | 'everyone'
  | 'fathers'
  | 'mothers'
  | 'newcomers'
  | 'professionals';

export type Activity_Audience_Input =
  | 'everyone'
  | 'fathers'
  | 'mothers'
  | 'newcomers'
  | 'professionals';

export type Activity_Audience_Operator = {
  all?: Array<Activity_Audience_Input | null | undefined> | null | undefined;
  equals?: Activity_Audience_Input | null | undefined;
  exists?: boolean | null | undefined;
  in?: Array<Activity_Audience_Input | null | undefined> | null | undefined;
  not_equals?: Activity_Audience_Input | null | undefined;
  not_in?: Array<Activity_Audience_Input | null | undefined> | null | undefined;
};

export type Activity_CreatedAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Activity_Description_Operator = {
  contains?: unknown;
  equals?: unknown;
  exists?: boolean | null | undefined;
  like?: unknown;
  not_equals?: unknown;
};

export type Activity_EndsAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Activity_HandedOverBy_Input =
  | 'boardChair'
  | 'committeeChair'
  | 'coordinator'
  | 'mayor'
  | 'projectLeader';

export type Activity_HandedOverBy_Operator = {
  all?: Array<Activity_HandedOverBy_Input | null | undefined> | null | undefined;
  equals?: Activity_HandedOverBy_Input | null | undefined;
  exists?: boolean | null | undefined;
  in?: Array<Activity_HandedOverBy_Input | null | undefined> | null | undefined;
  not_equals?: Activity_HandedOverBy_Input | null | undefined;
  not_in?: Array<Activity_HandedOverBy_Input | null | undefined> | null | undefined;
};

export type Activity_Id_Operator = {
  all?: Array<string | null | undefined> | null | undefined;
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
  not_in?: Array<string | null | undefined> | null | undefined;
};

export type Activity_Kind =
  | 'ceremony'
  | 'charityShop'
  | 'cookbook'
  | 'cookingSchool'
  | 'foodEvening'
  | 'informationMeeting'
  | 'mothersGroup'
  | 'other'
  | 'sspDebate'
  | 'storytelling';

export type Activity_Kind_Input =
  | 'ceremony'
  | 'charityShop'
  | 'cookbook'
  | 'cookingSchool'
  | 'foodEvening'
  | 'informationMeeting'
  | 'mothersGroup'
  | 'other'
  | 'sspDebate'
  | 'storytelling';

export type Activity_Kind_Operator = {
  all?: Array<Activity_Kind_Input | null | undefined> | null | undefined;
  equals?: Activity_Kind_Input | null | undefined;
  in?: Array<Activity_Kind_Input | null | undefined> | null | undefined;
  not_equals?: Activity_Kind_Input | null | undefined;
  not_in?: Array<Activity_Kind_Input | null | undefined> | null | undefined;
};

export type Activity_Organisations_Operator = {
  all?: Array<unknown> | null | undefined;
  equals?: unknown;
  exists?: boolean | null | undefined;
  in?: Array<unknown> | null | undefined;
  not_equals?: unknown;
  not_in?: Array<unknown> | null | undefined;
};

export type Activity_Participants_Operator = {
  equals?: number | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: number | null | undefined;
  greater_than_equal?: number | null | undefined;
  less_than?: number | null | undefined;
  less_than_equal?: number | null | undefined;
  not_equals?: number | null | undefined;
};

export type Activity_Place_Operator = {
  all?: Array<string | null | undefined> | null | undefined;
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
  not_in?: Array<string | null | undefined> | null | undefined;
};

export type Activity_PlannedAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Activity_RecipeOf_Operator = {
  all?: Array<unknown> | null | undefined;
  equals?: unknown;
  exists?: boolean | null | undefined;
  in?: Array<unknown> | null | undefined;
  not_equals?: unknown;
  not_in?: Array<unknown> | null | undefined;
};

export type Activity_StartsAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Activity_Status =
  | 'announced'
  | 'cancelled'
  | 'held'
  | 'idea'
  | 'planned';

export type Activity_Status_Input =
  | 'announced'
  | 'cancelled'
  | 'held'
  | 'idea'
  | 'planned';

export type Activity_Status_Operator = {
  all?: Array<Activity_Status_Input | null | undefined> | null | undefined;
  equals?: Activity_Status_Input | null | undefined;
  in?: Array<Activity_Status_Input | null | undefined> | null | undefined;
  not_equals?: Activity_Status_Input | null | undefined;
  not_in?: Array<Activity_Status_Input | null | undefined> | null | undefined;
};

export type Activity_Summary_Operator = {
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Activity_Themes_Input =
  | 'fathers'
  | 'health'
  | 'newcomers'
  | 'parentRole'
  | 'school'
  | 'socialControl'
  | 'voting';

export type Activity_Themes_Operator = {
  all?: Array<Activity_Themes_Input | null | undefined> | null | undefined;
  equals?: Activity_Themes_Input | null | undefined;
  exists?: boolean | null | undefined;
  in?: Array<Activity_Themes_Input | null | undefined> | null | undefined;
  not_equals?: Activity_Themes_Input | null | undefined;
  not_in?: Array<Activity_Themes_Input | null | undefined> | null | undefined;
};

export type Activity_Title_Operator = {
  all?: Array<string | null | undefined> | null | undefined;
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
  not_in?: Array<string | null | undefined> | null | undefined;
};

export type Activity_UpdatedAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Activity_Where = {
  AND?: Array<Activity_Where_And | null | undefined> | null | undefined;
  OR?: Array<Activity_Where_Or | null | undefined> | null | undefined;
  announcedAt?: Activity_AnnouncedAt_Operator | null | undefined;
  areas?: Activity_Areas_Operator | null | undefined;
  audience?: Activity_Audience_Operator | null | undefined;
  createdAt?: Activity_CreatedAt_Operator | null | undefined;
  description?: Activity_Description_Operator | null | undefined;
  endsAt?: Activity_EndsAt_Operator | null | undefined;
  handedOverBy?: Activity_HandedOverBy_Operator | null | undefined;
  id?: Activity_Id_Operator | null | undefined;
  kind?: Activity_Kind_Operator | null | undefined;
  organisations?: Activity_Organisations_Operator | null | undefined;
  participants?: Activity_Participants_Operator | null | undefined;
  place?: Activity_Place_Operator | null | undefined;
  plannedAt?: Activity_PlannedAt_Operator | null | undefined;
  recipeOf?: Activity_RecipeOf_Operator | null | undefined;
  startsAt?: Activity_StartsAt_Operator | null | undefined;
  status?: Activity_Status_Operator | null | undefined;
  summary?: Activity_Summary_Operator | null | undefined;
  themes?: Activity_Themes_Operator | null | undefined;
  title?: Activity_Title_Operator | null | undefined;
  updatedAt?: Activity_UpdatedAt_Operator | null | undefined;
};

export type Activity_Where_And = {
  AND?: Array<Activity_Where_And | null | undefined> | null | undefined;
  OR?: Array<Activity_Where_Or | null | undefined> | null | undefined;
  announcedAt?: Activity_AnnouncedAt_Operator | null | undefined;
  areas?: Activity_Areas_Operator | null | undefined;
  audience?: Activity_Audience_Operator | null | undefined;
  createdAt?: Activity_CreatedAt_Operator | null | undefined;
  description?: Activity_Description_Operator | null | undefined;
  endsAt?: Activity_EndsAt_Operator | null | undefined;
  handedOverBy?: Activity_HandedOverBy_Operator | null | undefined;
  id?: Activity_Id_Operator | null | undefined;
  kind?: Activity_Kind_Operator | null | undefined;
  organisations?: Activity_Organisations_Operator | null | undefined;
  participants?: Activity_Participants_Operator | null | undefined;
  place?: Activity_Place_Operator | null | undefined;
  plannedAt?: Activity_PlannedAt_Operator | null | undefined;
  recipeOf?: Activity_RecipeOf_Operator | null | undefined;
  startsAt?: Activity_StartsAt_Operator | null | undefined;
  status?: Activity_Status_Operator | null | undefined;
  summary?: Activity_Summary_Operator | null | undefined;
  themes?: Activity_Themes_Operator | null | undefined;
  title?: Activity_Title_Operator | null | undefined;
  updatedAt?: Activity_UpdatedAt_Operator | null | undefined;
};

export type Activity_Where_Or = {
  AND?: Array<Activity_Where_And | null | undefined> | null | undefined;
  OR?: Array<Activity_Where_Or | null | undefined> | null | undefined;
  announcedAt?: Activity_AnnouncedAt_Operator | null | undefined;
  areas?: Activity_Areas_Operator | null | undefined;
  audience?: Activity_Audience_Operator | null | undefined;
  createdAt?: Activity_CreatedAt_Operator | null | undefined;
  description?: Activity_Description_Operator | null | undefined;
  endsAt?: Activity_EndsAt_Operator | null | undefined;
  handedOverBy?: Activity_HandedOverBy_Operator | null | undefined;
  id?: Activity_Id_Operator | null | undefined;
  kind?: Activity_Kind_Operator | null | undefined;
  organisations?: Activity_Organisations_Operator | null | undefined;
  participants?: Activity_Participants_Operator | null | undefined;
  place?: Activity_Place_Operator | null | undefined;
  plannedAt?: Activity_PlannedAt_Operator | null | undefined;
  recipeOf?: Activity_RecipeOf_Operator | null | undefined;
  startsAt?: Activity_StartsAt_Operator | null | undefined;
  status?: Activity_Status_Operator | null | undefined;
  summary?: Activity_Summary_Operator | null | undefined;
  themes?: Activity_Themes_Operator | null | undefined;
  title?: Activity_Title_Operator | null | undefined;
  updatedAt?: Activity_UpdatedAt_Operator | null | undefined;
};

export type CallBackInput = {
  /** As for a sign-up */
  idempotencyKey: string;
  /** The language to call in */
  locale: string;
  telephone?: string | null | undefined;
  /** Left empty: only programs write in it */
  trap?: string | null | undefined;
};

export type FallbackLocaleInputType =
  | 'ar'
  | 'da'
  | 'en'
  | 'fa'
  | 'none'
  | 'so'
  | 'tr'
  | 'ur';

export type Module_Topics =
  | 'communication'
  | 'confidentiality'
  | 'familyLife'
  | 'health'
  | 'newcomers'
  | 'role'
  | 'schoolAndDaycare'
  | 'societyAndDemocracy';

export type Recording_Language_Input =
  | 'ar'
  | 'da'
  | 'en'
  | 'fa'
  | 'so'
  | 'tr'
  | 'ur';

export type Recording_Page_Input =
  | 'callMe'
  | 'contact'
  | 'course'
  | 'home'
  | 'privacy'
  | 'receipt'
  | 'signUp1'
  | 'signUp2'
  | 'signUp3'
  | 'signUp4'
  | 'signUp5'
  | 'signUpStart'
  | 'talk';

export type Session_Status =
  | 'cancelled'
  | 'confirmed'
  | 'held'
  | 'locked'
  | 'planned'
  | 'rescheduled'
  | 'teacherAsked';

export type SignUpAnswersInput = {
  area?: string | null | undefined;
  availability?: Array<string> | null | undefined;
  consent?: boolean | null | undefined;
  email?: string | null | undefined;
  interpreter?: boolean | null | undefined;
  languages?: Array<string> | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  poster?: string | null | undefined;
  reachThrough?: boolean | null | undefined;
  telephone?: string | null | undefined;
};

export type SignUpInput = {
  area?: string | null | undefined;
  availability?: Array<string> | null | undefined;
  consent?: boolean | null | undefined;
  /** The token of the draft, if there is one */
  draft?: string | null | undefined;
  email?: string | null | undefined;
  /** Random, made once for each form: 16–64 characters */
  idempotencyKey: string;
  interpreter?: boolean | null | undefined;
  languages?: Array<string> | null | undefined;
  /** The language of the form */
  locale: string;
  name?: string | null | undefined;
  note?: string | null | undefined;
  poster?: string | null | undefined;
  reachThrough?: boolean | null | undefined;
  /** `form` or `callMe` */
  source?: string | null | undefined;
  telephone?: string | null | undefined;
  /** Left empty: only programs write in it */
  trap?: string | null | undefined;
};

export type Story_ApprovedAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_ApprovedBy_Operator = {
  all?: Array<string | null | undefined> | null | undefined;
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
  not_in?: Array<string | null | undefined> | null | undefined;
};

export type Story_Body_Operator = {
  contains?: unknown;
  equals?: unknown;
  exists?: boolean | null | undefined;
  like?: unknown;
  not_equals?: unknown;
};

export type Story_Channels_Input =
  | 'facebook'
  | 'newspaper'
  | 'print'
  | 'site';

export type Story_Channels_Operator = {
  all?: Array<Story_Channels_Input | null | undefined> | null | undefined;
  equals?: Story_Channels_Input | null | undefined;
  in?: Array<Story_Channels_Input | null | undefined> | null | undefined;
  not_equals?: Story_Channels_Input | null | undefined;
  not_in?: Array<Story_Channels_Input | null | undefined> | null | undefined;
};

export type Story_Checks__Harm_Operator = {
  equals?: boolean | null | undefined;
  exists?: boolean | null | undefined;
  not_equals?: boolean | null | undefined;
};

export type Story_Checks__Neighbour_Operator = {
  equals?: boolean | null | undefined;
  exists?: boolean | null | undefined;
  not_equals?: boolean | null | undefined;
};

export type Story_Checks__Others_Operator = {
  equals?: boolean | null | undefined;
  exists?: boolean | null | undefined;
  not_equals?: boolean | null | undefined;
};

export type Story_Checks__OwnWords_Operator = {
  equals?: boolean | null | undefined;
  exists?: boolean | null | undefined;
  not_equals?: boolean | null | undefined;
};

export type Story_Checks__Picture_Operator = {
  equals?: boolean | null | undefined;
  exists?: boolean | null | undefined;
  not_equals?: boolean | null | undefined;
};

export type Story_ContactsArePublic_Operator = {
  equals?: boolean | null | undefined;
  exists?: boolean | null | undefined;
  not_equals?: boolean | null | undefined;
};

export type Story_CreatedAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_FacebookText_Operator = {
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_Film_Operator = {
  all?: Array<unknown> | null | undefined;
  equals?: unknown;
  exists?: boolean | null | undefined;
  in?: Array<unknown> | null | undefined;
  not_equals?: unknown;
  not_in?: Array<unknown> | null | undefined;
};

export type Story_Id_Operator = {
  all?: Array<string | null | undefined> | null | undefined;
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
  not_in?: Array<string | null | undefined> | null | undefined;
};

export type Story_Lead_Operator = {
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_LeafletText_Operator = {
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_NewspaperCredit_Operator = {
  all?: Array<string | null | undefined> | null | undefined;
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
  not_in?: Array<string | null | undefined> | null | undefined;
};

export type Story_NewspaperEmbargo_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_NewspaperLead_Operator = {
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_NewspaperText_Operator = {
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_OnSite_Operator = {
  equals?: boolean | null | undefined;
  exists?: boolean | null | undefined;
  not_equals?: boolean | null | undefined;
};

export type Story_Phase =
  | 'after'
  | 'before'
  | 'during';

export type Story_Phase_Input =
  | 'after'
  | 'before'
  | 'during';

export type Story_Phase_Operator = {
  all?: Array<Story_Phase_Input | null | undefined> | null | undefined;
  equals?: Story_Phase_Input | null | undefined;
  in?: Array<Story_Phase_Input | null | undefined> | null | undefined;
  not_equals?: Story_Phase_Input | null | undefined;
  not_in?: Array<Story_Phase_Input | null | undefined> | null | undefined;
};

export type Story_Picture_Operator = {
  all?: Array<unknown> | null | undefined;
  equals?: unknown;
  exists?: boolean | null | undefined;
  in?: Array<unknown> | null | undefined;
  not_equals?: unknown;
  not_in?: Array<unknown> | null | undefined;
};

export type Story_PublicContacts_Operator = {
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_PublishedAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_Recognisable_Operator = {
  equals?: boolean | null | undefined;
  exists?: boolean | null | undefined;
  not_equals?: boolean | null | undefined;
};

export type Story_ScheduledFor_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_Slug_Operator = {
  all?: Array<string | null | undefined> | null | undefined;
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
  not_in?: Array<string | null | undefined> | null | undefined;
};

export type Story_Status_Input =
  | 'approved'
  | 'awaitingConsent'
  | 'draft'
  | 'published'
  | 'scheduled'
  | 'withdrawn';

export type Story_Status_Operator = {
  all?: Array<Story_Status_Input | null | undefined> | null | undefined;
  equals?: Story_Status_Input | null | undefined;
  in?: Array<Story_Status_Input | null | undefined> | null | undefined;
  not_equals?: Story_Status_Input | null | undefined;
  not_in?: Array<Story_Status_Input | null | undefined> | null | undefined;
};

export type Story_Themes =
  | 'course'
  | 'fathers'
  | 'health'
  | 'newcomers'
  | 'parentRole'
  | 'school'
  | 'socialControl'
  | 'volunteering'
  | 'voting'
  | 'work';

export type Story_Themes_Input =
  | 'course'
  | 'fathers'
  | 'health'
  | 'newcomers'
  | 'parentRole'
  | 'school'
  | 'socialControl'
  | 'volunteering'
  | 'voting'
  | 'work';

export type Story_Themes_Operator = {
  all?: Array<Story_Themes_Input | null | undefined> | null | undefined;
  equals?: Story_Themes_Input | null | undefined;
  exists?: boolean | null | undefined;
  in?: Array<Story_Themes_Input | null | undefined> | null | undefined;
  not_equals?: Story_Themes_Input | null | undefined;
  not_in?: Array<Story_Themes_Input | null | undefined> | null | undefined;
};

export type Story_Title_Operator = {
  all?: Array<string | null | undefined> | null | undefined;
  contains?: string | null | undefined;
  equals?: string | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
  not_in?: Array<string | null | undefined> | null | undefined;
};

export type Story_UpdatedAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Story_Where = {
  AND?: Array<Story_Where_And | null | undefined> | null | undefined;
  OR?: Array<Story_Where_Or | null | undefined> | null | undefined;
  approvedAt?: Story_ApprovedAt_Operator | null | undefined;
  approvedBy?: Story_ApprovedBy_Operator | null | undefined;
  body?: Story_Body_Operator | null | undefined;
  channels?: Story_Channels_Operator | null | undefined;
  checks__harm?: Story_Checks__Harm_Operator | null | undefined;
  checks__neighbour?: Story_Checks__Neighbour_Operator | null | undefined;
  checks__others?: Story_Checks__Others_Operator | null | undefined;
  checks__ownWords?: Story_Checks__OwnWords_Operator | null | undefined;
  checks__picture?: Story_Checks__Picture_Operator | null | undefined;
  contactsArePublic?: Story_ContactsArePublic_Operator | null | undefined;
  createdAt?: Story_CreatedAt_Operator | null | undefined;
  facebookText?: Story_FacebookText_Operator | null | undefined;
  film?: Story_Film_Operator | null | undefined;
  id?: Story_Id_Operator | null | undefined;
  lead?: Story_Lead_Operator | null | undefined;
  leafletText?: Story_LeafletText_Operator | null | undefined;
  newspaperCredit?: Story_NewspaperCredit_Operator | null | undefined;
  newspaperEmbargo?: Story_NewspaperEmbargo_Operator | null | undefined;
  newspaperLead?: Story_NewspaperLead_Operator | null | undefined;
  newspaperText?: Story_NewspaperText_Operator | null | undefined;
  onSite?: Story_OnSite_Operator | null | undefined;
  phase?: Story_Phase_Operator | null | undefined;
  picture?: Story_Picture_Operator | null | undefined;
  publicContacts?: Story_PublicContacts_Operator | null | undefined;
  publishedAt?: Story_PublishedAt_Operator | null | undefined;
  recognisable?: Story_Recognisable_Operator | null | undefined;
  scheduledFor?: Story_ScheduledFor_Operator | null | undefined;
  slug?: Story_Slug_Operator | null | undefined;
  status?: Story_Status_Operator | null | undefined;
  themes?: Story_Themes_Operator | null | undefined;
  title?: Story_Title_Operator | null | undefined;
  updatedAt?: Story_UpdatedAt_Operator | null | undefined;
  withdrawnAt?: Story_WithdrawnAt_Operator | null | undefined;
};

export type Story_Where_And = {
  AND?: Array<Story_Where_And | null | undefined> | null | undefined;
  OR?: Array<Story_Where_Or | null | undefined> | null | undefined;
  approvedAt?: Story_ApprovedAt_Operator | null | undefined;
  approvedBy?: Story_ApprovedBy_Operator | null | undefined;
  body?: Story_Body_Operator | null | undefined;
  channels?: Story_Channels_Operator | null | undefined;
  checks__harm?: Story_Checks__Harm_Operator | null | undefined;
  checks__neighbour?: Story_Checks__Neighbour_Operator | null | undefined;
  checks__others?: Story_Checks__Others_Operator | null | undefined;
  checks__ownWords?: Story_Checks__OwnWords_Operator | null | undefined;
  checks__picture?: Story_Checks__Picture_Operator | null | undefined;
  contactsArePublic?: Story_ContactsArePublic_Operator | null | undefined;
  createdAt?: Story_CreatedAt_Operator | null | undefined;
  facebookText?: Story_FacebookText_Operator | null | undefined;
  film?: Story_Film_Operator | null | undefined;
  id?: Story_Id_Operator | null | undefined;
  lead?: Story_Lead_Operator | null | undefined;
  leafletText?: Story_LeafletText_Operator | null | undefined;
  newspaperCredit?: Story_NewspaperCredit_Operator | null | undefined;
  newspaperEmbargo?: Story_NewspaperEmbargo_Operator | null | undefined;
  newspaperLead?: Story_NewspaperLead_Operator | null | undefined;
  newspaperText?: Story_NewspaperText_Operator | null | undefined;
  onSite?: Story_OnSite_Operator | null | undefined;
  phase?: Story_Phase_Operator | null | undefined;
  picture?: Story_Picture_Operator | null | undefined;
  publicContacts?: Story_PublicContacts_Operator | null | undefined;
  publishedAt?: Story_PublishedAt_Operator | null | undefined;
  recognisable?: Story_Recognisable_Operator | null | undefined;
  scheduledFor?: Story_ScheduledFor_Operator | null | undefined;
  slug?: Story_Slug_Operator | null | undefined;
  status?: Story_Status_Operator | null | undefined;
  themes?: Story_Themes_Operator | null | undefined;
  title?: Story_Title_Operator | null | undefined;
  updatedAt?: Story_UpdatedAt_Operator | null | undefined;
  withdrawnAt?: Story_WithdrawnAt_Operator | null | undefined;
};

export type Story_Where_Or = {
  AND?: Array<Story_Where_And | null | undefined> | null | undefined;
  OR?: Array<Story_Where_Or | null | undefined> | null | undefined;
  approvedAt?: Story_ApprovedAt_Operator | null | undefined;
  approvedBy?: Story_ApprovedBy_Operator | null | undefined;
  body?: Story_Body_Operator | null | undefined;
  channels?: Story_Channels_Operator | null | undefined;
  checks__harm?: Story_Checks__Harm_Operator | null | undefined;
  checks__neighbour?: Story_Checks__Neighbour_Operator | null | undefined;
  checks__others?: Story_Checks__Others_Operator | null | undefined;
  checks__ownWords?: Story_Checks__OwnWords_Operator | null | undefined;
  checks__picture?: Story_Checks__Picture_Operator | null | undefined;
  contactsArePublic?: Story_ContactsArePublic_Operator | null | undefined;
  createdAt?: Story_CreatedAt_Operator | null | undefined;
  facebookText?: Story_FacebookText_Operator | null | undefined;
  film?: Story_Film_Operator | null | undefined;
  id?: Story_Id_Operator | null | undefined;
  lead?: Story_Lead_Operator | null | undefined;
  leafletText?: Story_LeafletText_Operator | null | undefined;
  newspaperCredit?: Story_NewspaperCredit_Operator | null | undefined;
  newspaperEmbargo?: Story_NewspaperEmbargo_Operator | null | undefined;
  newspaperLead?: Story_NewspaperLead_Operator | null | undefined;
  newspaperText?: Story_NewspaperText_Operator | null | undefined;
  onSite?: Story_OnSite_Operator | null | undefined;
  phase?: Story_Phase_Operator | null | undefined;
  picture?: Story_Picture_Operator | null | undefined;
  publicContacts?: Story_PublicContacts_Operator | null | undefined;
  publishedAt?: Story_PublishedAt_Operator | null | undefined;
  recognisable?: Story_Recognisable_Operator | null | undefined;
  scheduledFor?: Story_ScheduledFor_Operator | null | undefined;
  slug?: Story_Slug_Operator | null | undefined;
  status?: Story_Status_Operator | null | undefined;
  themes?: Story_Themes_Operator | null | undefined;
  title?: Story_Title_Operator | null | undefined;
  updatedAt?: Story_UpdatedAt_Operator | null | undefined;
  withdrawnAt?: Story_WithdrawnAt_Operator | null | undefined;
};

export type Story_WithdrawnAt_Operator = {
  equals?: string | null | undefined;
  exists?: boolean | null | undefined;
  greater_than?: string | null | undefined;
  greater_than_equal?: string | null | undefined;
  less_than?: string | null | undefined;
  less_than_equal?: string | null | undefined;
  like?: string | null | undefined;
  not_equals?: string | null | undefined;
};

export type Team_Status =
  | 'archived'
  | 'completed'
  | 'planned'
  | 'recruiting'
  | 'running';

export type ActivityListQueryVariables = Exact<{
  where: Activity_Where;
  limit: number;
  sort: string;
}>;


export type ActivityListQuery = { shown: { docs: Array<{ id: string, title: string | null, summary: string | null, description: unknown, kind: Activity_Kind, status: Activity_Status, startsAt: string | null, endsAt: string | null, place: string | null, areas: Array<Activity_Areas> | null, audience: Array<Activity_Audience> | null, organisations: Array<{ name: string }> | null }> } | null, own: { docs: Array<{ id: string, title: string | null, description: unknown }> } | null };

export type ActivityMonthQueryVariables = Exact<{
  where: Activity_Where;
}>;


export type ActivityMonthQuery = { shown: { docs: Array<{ id: string, title: string | null, status: Activity_Status, startsAt: string | null }> } | null, own: { docs: Array<{ id: string, title: string | null }> } | null };

export type ContactQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactQuery = { contact: Array<{ role: string, telephone: string | null, email: string | null, hours: string | null }> };

export type CourseQueryVariables = Exact<{ [key: string]: never; }>;


export type CourseQuery = { modules: { docs: Array<{ id: string, title: string | null, aim: string | null, topics: Array<Module_Topics>, durationMinutes: number }> } | null, own: { docs: Array<{ id: string, title: string | null, aim: string | null }> } | null, teams: { docs: Array<{ id: string, name: string, status: Team_Status, place: string | null, capacity: number }> } | null, sessions: { docs: Array<{ id: string, startsAt: string, endsAt: string, place: string | null, status: Session_Status, team: { id: string } | null }> } | null };

export type DiplomaCheckQueryVariables = Exact<{
  code: string;
}>;


export type DiplomaCheckQuery = { diplomaCheck: { state: string, name: string | null, awarded: string | null } };

export type FeedStoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedStoriesQuery = { Stories: { docs: Array<{ id: string, slug: string, title: string | null, lead: string | null, body: unknown, publishedAt: string | null, updatedAt: string | null, picture: { url: string | null, filename: string | null, mimeType: string | null, filesize: number | null, alt: string | null, sizes: { large: { url: string | null, filename: string | null, mimeType: string | null, filesize: number | null } | null } | null } | null }> } | null };

export type TranslatedStoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type TranslatedStoriesQuery = { Stories: { docs: Array<{ id: string, title: string | null, lead: string | null, body: unknown }> } | null };

export type StoryAddressesQueryVariables = Exact<{
  page: number;
}>;


export type StoryAddressesQuery = { Stories: { hasNextPage: boolean, docs: Array<{ slug: string, updatedAt: string | null }> } | null };

export type PublicTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicTeamsQuery = { teams: { docs: Array<{ id: string, name: string, status: Team_Status, place: string | null, updatedAt: string | null }> } | null, informationMeeting: { startsAt: string, place: string | null, updatedAt: string | null } | null };

export type PublicEveningsQueryVariables = Exact<{
  team: unknown;
  from: string;
  page: number;
}>;


export type PublicEveningsQuery = { Sessions: { hasNextPage: boolean, docs: Array<{ id: string, startsAt: string, endsAt: string, place: string | null, status: Session_Status, updatedAt: string | null }> } | null };

export type PublicActivitiesQueryVariables = Exact<{
  from: string;
  page: number;
}>;


export type PublicActivitiesQuery = { Activities: { hasNextPage: boolean, docs: Array<{ id: string, title: string | null, summary: string | null, place: string | null, startsAt: string | null, endsAt: string | null, status: Activity_Status, audience: Array<Activity_Audience> | null, updatedAt: string | null, organisations: Array<{ name: string }> | null }> } | null };

export type SecurityContactQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityContactQuery = { securityContact: string | null };

export type HerPageQueryVariables = Exact<{
  token: string;
}>;


export type HerPageQuery = { herPage: { name: string, hasDanish: boolean, diplomaName: string | null, diplomaNameApproved: boolean, tally: boolean, tallyArea: string | null, erasureAsked: boolean, calendar: string, evenings: Array<{ id: string, startsAt: string, endsAt: string, title: string | null, place: string | null, cancelled: boolean, open: boolean, answer: string | null }>, activities: Array<{ id: string, title: string, translated: boolean, startsAt: string | null, endsAt: string | null, place: string | null, cancelled: boolean }>, place: { address: string | null, wayThere: string | null, map: string | null } | null, progress: { done: number, needed: number, left: number, reachable: boolean, passes: boolean, mandatoryMissing: Array<string>, contractMissing: boolean, confidentialityMissing: boolean } | null, consents: Array<{ id: string, purpose: string, forChild: boolean, channel: string | null, medium: string | null, story: string | null, givenAt: string, expiresAt: string | null }>, dutyToInform: { office: string | null, telephone: string | null } | null } | null };

export type HerWishMutationVariables = Exact<{
  token: string;
  wish: string;
  session?: string | null | undefined;
  answer?: string | null | undefined;
  name?: string | null | undefined;
  consent?: string | null | undefined;
  locale: string;
}>;


export type HerWishMutation = { herWish: string };

export type HerTallyMutationVariables = Exact<{
  token: string;
  key: string;
  week: string;
  area: string;
  contactHow: string;
  topics: Array<string> | string;
  bridgedTo: Array<string> | string;
  firstContact: boolean;
  locale: string;
}>;


export type HerTallyMutation = { herTally: string };

export type InformationMeetingQueryVariables = Exact<{ [key: string]: never; }>;


export type InformationMeetingQuery = { informationMeeting: { startsAt: string, place: string | null } | null };

export type ChangeApplicationMutationVariables = Exact<{
  code?: string | null | undefined;
  contact?: string | null | undefined;
  wish?: string | null | undefined;
  locale: string;
}>;


export type ChangeApplicationMutation = { changeApplication: string };

export type NewspaperPageQueryVariables = Exact<{
  token: string;
}>;


export type NewspaperPageQuery = { newspaperPage: { title: string, lead: string, text: string, credit: string, embargo: string | null, picture: { alt: string, caption: string | null, credit: string | null, width: number, height: number } | null } | null };

export type RetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionQuery = { retention: { declined: number, left: number, callBacks: number, messages: number, audit: number, bookkeeping: number } };

export type PrivateCalendarQueryVariables = Exact<{
  token: string;
}>;


export type PrivateCalendarQuery = { privateCalendar: { kind: string, dates: Array<{ id: string, startsAt: string, endsAt: string, title: string | null, description: string | null, place: string | null, cancelled: boolean, updatedAt: string }> } | null };

export type RecordingQueryVariables = Exact<{
  page: Recording_Page_Input;
  language: Recording_Language_Input;
}>;


export type RecordingQuery = { Recordings: { docs: Array<{ filename: string | null, url: string | null }> } | null };

export type PublicReportQueryVariables = Exact<{
  year: number;
}>;


export type PublicReportQuery = { publicReport: { year: number, asOf: string, outreachTotal: number | null, participants: number | null, evenings: number, activities: number, stories: number, visits: number, granted: number | null, used: number | null, women: Array<{ key: string, count: number | null }>, outreach: Array<{ key: string, count: number | null }> } | null };

export type ReportYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportYearsQuery = { reportYears: Array<number> };

export type SignUpDraftQueryVariables = Exact<{
  token: string;
}>;


export type SignUpDraftQuery = { signUpDraft: { name: string | null, telephone: string | null, reachThrough: boolean | null, email: string | null, languages: Array<string> | null, interpreter: boolean | null, area: string | null, availability: Array<string> | null, note: string | null, consent: boolean | null, poster: string | null } | null };

export type SaveSignUpDraftMutationVariables = Exact<{
  token: string;
  answers: SignUpAnswersInput;
}>;


export type SaveSignUpDraftMutation = { saveSignUpDraft: boolean };

export type DeleteSignUpDraftMutationVariables = Exact<{
  token: string;
}>;


export type DeleteSignUpDraftMutation = { deleteSignUpDraft: boolean };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { code: string } };

export type StoryListQueryVariables = Exact<{
  where: Story_Where;
  limit: number;
  page: number;
}>;


export type StoryListQuery = { shown: { hasNextPage: boolean, docs: Array<{ id: string, slug: string, title: string | null, lead: string | null, publishedAt: string | null, picture: { ' $fragmentRefs'?: { 'PictureFormsFragment': PictureFormsFragment } } | null }> } | null, own: { docs: Array<{ id: string, title: string | null }> } | null };

export type StoryThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type StoryThemesQuery = { Stories: { docs: Array<{ themes: Array<Story_Themes> | null }> } | null };

export type StoryBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type StoryBySlugQuery = { Stories: { docs: Array<{ id: string, slug: string, title: string | null, lead: string | null, body: unknown, publishedAt: string | null, phase: Story_Phase, themes: Array<Story_Themes> | null, picture: (
        { alt: string | null, caption: string | null, credit: string | null }
        & { ' $fragmentRefs'?: { 'PictureFormsFragment': PictureFormsFragment } }
      ) | null, film: { url: string | null, filename: string | null, mimeType: string | null, title: string | null, transcript: string | null } | null }> } | null };

export type StoryOwnQueryVariables = Exact<{
  slug: string;
}>;


export type StoryOwnQuery = { Stories: { docs: Array<{ title: string | null, lead: string | null, body: unknown, picture: { alt: string | null } | null, film: { title: string | null, captions: string | null, transcript: string | null } | null }> } | null };

export type StoryNeighboursQueryVariables = Exact<{
  earlier: Story_Where;
  later: Story_Where;
  fallback?: FallbackLocaleInputType | null | undefined;
}>;


export type StoryNeighboursQuery = { earlier: { docs: Array<{ slug: string, title: string | null }> } | null, later: { docs: Array<{ slug: string, title: string | null }> } | null };

export type StoryCaptionsQueryVariables = Exact<{
  slug: string;
}>;


export type StoryCaptionsQuery = { shown: { docs: Array<{ film: { captions: string | null } | null }> } | null };

export type StoryGoneQueryVariables = Exact<{
  slug: string;
}>;


export type StoryGoneQuery = { storyGone: boolean };

export type MayPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type MayPreviewQuery = { Access: { canAccessAdmin: boolean } | null };

export type AskForCallBackMutationVariables = Exact<{
  input: CallBackInput;
}>;


export type AskForCallBackMutation = { askForCallBack: boolean };

export type TeacherPageQueryVariables = Exact<{
  token: string;
}>;


export type TeacherPageQuery = { teacherPage: { teacher: string, status: string, open: boolean, cancelled: boolean, startsAt: string, endsAt: string, place: string | null, title: string | null, aim: string | null, script: string | null, women: number, languages: Array<string>, note: string | null, way: { address: string | null, wayThere: string | null, map: string | null } } | null };

export type TeacherReplyMutationVariables = Exact<{
  token: string;
  answer: string;
  note?: string | null | undefined;
  locale: string;
}>;


export type TeacherReplyMutation = { teacherReply: string };

export type PictureFormsFragment = { url: string | null, filename: string | null, width: number | null, height: number | null, sizes: { small: { url: string | null, filename: string | null, width: number | null, height: number | null } | null, medium: { url: string | null, filename: string | null, width: number | null, height: number | null } | null, large: { url: string | null, filename: string | null, width: number | null, height: number | null } | null } | null } & { ' $fragmentName'?: 'PictureFormsFragment' };

export const PictureFormsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureForms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Media"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"small"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"large"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]} as unknown as DocumentNode<PictureFormsFragment, unknown>;
export const ActivityListDocument = {"__meta__":{"hash":"sha256:9b63da50b04a822433b7f6efba24ae8508e7796d183de77eea3a5c76dc752572"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Activity_where"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"shown"},"name":{"kind":"Name","value":"Activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"own"},"name":{"kind":"Name","value":"Activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"fallbackLocale"},"value":{"kind":"EnumValue","value":"none"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<ActivityListQuery, ActivityListQueryVariables>;
export const ActivityMonthDocument = {"__meta__":{"hash":"sha256:cff0ffc7861e772554f31ca3026b6bbea86d5bd0bef4255793e6777babd0156b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Activity_where"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"shown"},"name":{"kind":"Name","value":"Activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"startsAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"own"},"name":{"kind":"Name","value":"Activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"startsAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"fallbackLocale"},"value":{"kind":"EnumValue","value":"none"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ActivityMonthQuery, ActivityMonthQueryVariables>;
export const ContactDocument = {"__meta__":{"hash":"sha256:17f25607eeef5831364472828ad15ad1e9919e6af9ff90ffec687ffc9dc73400"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}}]}}]} as unknown as DocumentNode<ContactQuery, ContactQueryVariables>;
export const CourseDocument = {"__meta__":{"hash":"sha256:2eedf572e8dc702489afd425a4a26177c17b9d6440c785575a7ea7834a225e9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"modules"},"name":{"kind":"Name","value":"Modules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"order","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"aim"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"own"},"name":{"kind":"Name","value":"Modules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"order","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"fallbackLocale"},"value":{"kind":"EnumValue","value":"none"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"aim"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"teams"},"name":{"kind":"Name","value":"Teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"firstEvening","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sessions"},"name":{"kind":"Name","value":"Sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"equals"},"value":{"kind":"EnumValue","value":"regular"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"startsAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CourseQuery, CourseQueryVariables>;
export const DiplomaCheckDocument = {"__meta__":{"hash":"sha256:589f47a9b116be0f5b755b10bf368b2906424648c25c039b2bcb6b5209ab88e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiplomaCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diplomaCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"awarded"}}]}}]}}]} as unknown as DocumentNode<DiplomaCheckQuery, DiplomaCheckQueryVariables>;
export const FeedStoriesDocument = {"__meta__":{"hash":"sha256:98a2b983db060ffbe4ecd93a5d03f01aa318ecf3d8682b29678ffe7d1798ea05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedStories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"-publishedAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"filesize"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"large"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"filesize"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FeedStoriesQuery, FeedStoriesQueryVariables>;
export const TranslatedStoriesDocument = {"__meta__":{"hash":"sha256:6a2d48c3c0b4181d3e646b5f54c3c751ca5efbe97392eeb5af8f2cdb021059ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TranslatedStories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"-publishedAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"fallbackLocale"},"value":{"kind":"EnumValue","value":"none"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}}]} as unknown as DocumentNode<TranslatedStoriesQuery, TranslatedStoriesQueryVariables>;
export const StoryAddressesDocument = {"__meta__":{"hash":"sha256:9b46da054d77d111bc560fd22e6efbf8895b9da994c1be0a8b7bc804c6f6f478"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryAddresses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"-publishedAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<StoryAddressesQuery, StoryAddressesQueryVariables>;
export const PublicTeamsDocument = {"__meta__":{"hash":"sha256:3d2d28ad317104abd3f7fd00aa64680702bc68d1a6bea32cbff0feeb63842d3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicTeams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"teams"},"name":{"kind":"Name","value":"Teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"firstEvening","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<PublicTeamsQuery, PublicTeamsQueryVariables>;
export const PublicEveningsDocument = {"__meta__":{"hash":"sha256:0e73cc5f9935d5a9be62825bd5485421a9e00ceacfe31a75596c918497bd6522"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicEvenings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"team"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"Sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"AND"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"team"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"equals"},"value":{"kind":"Variable","name":{"kind":"Name","value":"team"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"equals"},"value":{"kind":"EnumValue","value":"regular"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"greater_than_equal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"startsAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<PublicEveningsQuery, PublicEveningsQueryVariables>;
export const PublicActivitiesDocument = {"__meta__":{"hash":"sha256:1ee2025beecf29d2298774a963791cbc563e5a79c38185990376991568330b80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicActivities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"Activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"greater_than_equal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"startsAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<PublicActivitiesQuery, PublicActivitiesQueryVariables>;
export const SecurityContactDocument = {"__meta__":{"hash":"sha256:f3210fa207867abd157c3c4aa7276a66b2ef861039c15fe6fe47262dc8fcb3cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecurityContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"securityContact"}}]}}]} as unknown as DocumentNode<SecurityContactQuery, SecurityContactQueryVariables>;
export const HerPageDocument = {"__meta__":{"hash":"sha256:67b04639a6c7438a009262830b92e00462a0ffd718137a05c25ae7eebe527952"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hasDanish"}},{"kind":"Field","name":{"kind":"Name","value":"evenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"translated"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"wayThere"}},{"kind":"Field","name":{"kind":"Name","value":"map"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"passes"}},{"kind":"Field","name":{"kind":"Name","value":"mandatoryMissing"}},{"kind":"Field","name":{"kind":"Name","value":"contractMissing"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialityMissing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diplomaName"}},{"kind":"Field","name":{"kind":"Name","value":"diplomaNameApproved"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"forChild"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tally"}},{"kind":"Field","name":{"kind":"Name","value":"tallyArea"}},{"kind":"Field","name":{"kind":"Name","value":"dutyToInform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"erasureAsked"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}}]}}]}}]} as unknown as DocumentNode<HerPageQuery, HerPageQueryVariables>;
export const HerWishDocument = {"__meta__":{"hash":"sha256:a9d592d264e81d3772879090d5774ed43bf65eeab5b2c6cd20d94cb4d4eea814"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HerWish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wish"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herWish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"wish"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wish"}}},{"kind":"Argument","name":{"kind":"Name","value":"session"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}},{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"consent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consent"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]} as unknown as DocumentNode<HerWishMutation, HerWishMutationVariables>;
export const HerTallyDocument = {"__meta__":{"hash":"sha256:4805b4319095768c10a176b95537f0b42b202a2d92f733ebbbc31784623a1dba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HerTally"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contactHow"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bridgedTo"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstContact"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herTally"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}},{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"contactHow"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contactHow"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"bridgedTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bridgedTo"}}},{"kind":"Argument","name":{"kind":"Name","value":"firstContact"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstContact"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]} as unknown as DocumentNode<HerTallyMutation, HerTallyMutationVariables>;
export const InformationMeetingDocument = {"__meta__":{"hash":"sha256:e1b6954cbe92e779314aa842eb9e9366e938abeb6d9e7088b5349fa7076dd0b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InformationMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informationMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<InformationMeetingQuery, InformationMeetingQueryVariables>;
export const ChangeApplicationDocument = {"__meta__":{"hash":"sha256:7d4ff98386b06886f0a1b3c7d99faa38d676aca0edcfe256f7db12b4d8096516"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contact"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wish"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"contact"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contact"}}},{"kind":"Argument","name":{"kind":"Name","value":"wish"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wish"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]} as unknown as DocumentNode<ChangeApplicationMutation, ChangeApplicationMutationVariables>;
export const NewspaperPageDocument = {"__meta__":{"hash":"sha256:4afed6afbf68f8ac75fce045d8d838da75d036337e8f99d875381a455bb2c824"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewspaperPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newspaperPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"embargo"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]} as unknown as DocumentNode<NewspaperPageQuery, NewspaperPageQueryVariables>;
export const RetentionDocument = {"__meta__":{"hash":"sha256:910e2d3792bf2f99eff0ae86ea46d61378db81d4bd6327559f4d9c6b05744a5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"callBacks"}},{"kind":"Field","name":{"kind":"Name","value":"messages"}},{"kind":"Field","name":{"kind":"Name","value":"audit"}},{"kind":"Field","name":{"kind":"Name","value":"bookkeeping"}}]}}]}}]} as unknown as DocumentNode<RetentionQuery, RetentionQueryVariables>;
export const PrivateCalendarDocument = {"__meta__":{"hash":"sha256:4ca93371eb4588eb8f185a56c31322941182c913552948c16955387628175330"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivateCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privateCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]} as unknown as DocumentNode<PrivateCalendarQuery, PrivateCalendarQueryVariables>;
export const RecordingDocument = {"__meta__":{"hash":"sha256:0c94114bf67adf0d625e2df02974e3d43476b2ee057187b264c71bae1bf87888"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Recording_page_Input"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Recording_language_Input"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"Recordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"equals"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"language"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"equals"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<RecordingQuery, RecordingQueryVariables>;
export const PublicReportDocument = {"__meta__":{"hash":"sha256:0e2bb7272371e5e8fd965856affc2191ce8aa1f837eaf48f1fb72b0b622ea9e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"women"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outreach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outreachTotal"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"evenings"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}},{"kind":"Field","name":{"kind":"Name","value":"stories"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"used"}}]}}]}}]} as unknown as DocumentNode<PublicReportQuery, PublicReportQueryVariables>;
export const ReportYearsDocument = {"__meta__":{"hash":"sha256:b77472ed88ad23b1bec6c58055a8d1108788a840d2da656d8174dacb9eb5a9f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportYears"}}]}}]} as unknown as DocumentNode<ReportYearsQuery, ReportYearsQueryVariables>;
export const SignUpDraftDocument = {"__meta__":{"hash":"sha256:39f584450425efd3bd2b7790e133d98e0d8c4a97e125eb8a57544a56a532ff8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignUpDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUpDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}},{"kind":"Field","name":{"kind":"Name","value":"reachThrough"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"poster"}}]}}]}}]} as unknown as DocumentNode<SignUpDraftQuery, SignUpDraftQueryVariables>;
export const SaveSignUpDraftDocument = {"__meta__":{"hash":"sha256:79abaf20a25084dbe378452736be0e261277ed99cb34a5a228a4ce416429962b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSignUpDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSignUpDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"answers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}}]}]}}]} as unknown as DocumentNode<SaveSignUpDraftMutation, SaveSignUpDraftMutationVariables>;
export const DeleteSignUpDraftDocument = {"__meta__":{"hash":"sha256:ce5183df66fa097c2ab3ada9df739c7eb7270dcfcfce3597b2f256cca5455876"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSignUpDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSignUpDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}]}]}}]} as unknown as DocumentNode<DeleteSignUpDraftMutation, DeleteSignUpDraftMutationVariables>;
export const SignUpDocument = {"__meta__":{"hash":"sha256:032ef26396c679c0f8e837a5369c087d4a18b9b9bd374be06648e0c94cedcd2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const StoryListDocument = {"__meta__":{"hash":"sha256:4506245f7ee25c9ee88bff207cb3af1f96a4b37c8e29b5f058a3a0c1750c0cb7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Story_where"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"shown"},"name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"-publishedAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureForms"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"own"},"name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"-publishedAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"fallbackLocale"},"value":{"kind":"EnumValue","value":"none"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureForms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Media"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"small"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"large"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]} as unknown as DocumentNode<StoryListQuery, StoryListQueryVariables>;
export const StoryThemesDocument = {"__meta__":{"hash":"sha256:4ff1f95ea37b95516c252887e9b24b6ae7acad4e30d6a963c54f3bf587304a79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"-publishedAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"}}]}}]}}]}}]} as unknown as DocumentNode<StoryThemesQuery, StoryThemesQueryVariables>;
export const StoryBySlugDocument = {"__meta__":{"hash":"sha256:7c0865d25bfc19f5a3d9a4ace74d3ba980c80454523c06e38c6db0d9f19a8454"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryBySlug"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"equals"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PictureForms"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"film"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"mimeType"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"transcript"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PictureForms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Media"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"small"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"large"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filename"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]} as unknown as DocumentNode<StoryBySlugQuery, StoryBySlugQueryVariables>;
export const StoryOwnDocument = {"__meta__":{"hash":"sha256:2ee84ac197ca9d338a75127d1022f07a2791b8de8189cd128b6ae62d043da11d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryOwn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"equals"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"fallbackLocale"},"value":{"kind":"EnumValue","value":"none"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"film"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"captions"}},{"kind":"Field","name":{"kind":"Name","value":"transcript"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StoryOwnQuery, StoryOwnQueryVariables>;
export const StoryNeighboursDocument = {"__meta__":{"hash":"sha256:af1462c737e00ff4e6256bb3e351f67bda1801501ae30a4b0c1c97ba74c7beb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryNeighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Story_where"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"later"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Story_where"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fallback"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FallbackLocaleInputType"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"earlier"},"name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"-publishedAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"fallbackLocale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fallback"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"later"},"name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"later"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"StringValue","value":"publishedAt","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"fallbackLocale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fallback"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<StoryNeighboursQuery, StoryNeighboursQueryVariables>;
export const StoryCaptionsDocument = {"__meta__":{"hash":"sha256:2ca5c0c0680207907616468046a48fa5c71402e4e50695dc9e3be3525ad177e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryCaptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"shown"},"name":{"kind":"Name","value":"Stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"equals"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"film"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"captions"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StoryCaptionsQuery, StoryCaptionsQueryVariables>;
export const StoryGoneDocument = {"__meta__":{"hash":"sha256:8078bc14a107fb40da5d2357173b321dfc6383be76dd20729fcf58fff6fc6915"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryGone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyGone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}]}}]} as unknown as DocumentNode<StoryGoneQuery, StoryGoneQueryVariables>;
export const MayPreviewDocument = {"__meta__":{"hash":"sha256:9d0113c7c2941c565bc1b1cdf63e919da766ae7685796350f0b78f69aff12dbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MayPreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"Access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canAccessAdmin"}}]}}]}}]} as unknown as DocumentNode<MayPreviewQuery, MayPreviewQueryVariables>;
export const AskForCallBackDocument = {"__meta__":{"hash":"sha256:58bc2b5cdd6d74e1e4311476b126a042abd3a3d24b5c89f1252e6238a7fd0811"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForCallBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CallBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForCallBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<AskForCallBackMutation, AskForCallBackMutationVariables>;
export const TeacherPageDocument = {"__meta__":{"hash":"sha256:a5bd3c8c9bc4a64532057617193d75439162daef5fd36c2a5bff3d9ee51b9339"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeacherPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teacherPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teacher"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"way"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"wayThere"}},{"kind":"Field","name":{"kind":"Name","value":"map"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"aim"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"women"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<TeacherPageQuery, TeacherPageQueryVariables>;
export const TeacherReplyDocument = {"__meta__":{"hash":"sha256:cbd4ca66c600a150222a0acc47557d48b9e981a9d80f0bb6838d900615e52e8a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeacherReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teacherReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]} as unknown as DocumentNode<TeacherReplyMutation, TeacherReplyMutationVariables>;