import { activityThemes } from './community'

export const storyStatuses = [
  'draft',
  'awaitingConsent',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const
export type StoryStatus = (typeof storyStatuses)[number]

/** Before, during or after the course: the story's place in the dissemination plan. */
export const storyPhases = ['before', 'during', 'after'] as const
export type StoryPhase = (typeof storyPhases)[number]

export const storyThemes = [...activityThemes, 'course', 'volunteering', 'work'] as const
export type StoryTheme = (typeof storyThemes)[number]

export const channels = ['site', 'facebook', 'newspaper', 'print'] as const
export type Channel = (typeof channels)[number]

export const publicationStates = [
  'queued',
  'sending',
  'published',
  'failed',
  'removing',
  'removed',
] as const
export type PublicationState = (typeof publicationStates)[number]

/** Why a channel has not done what it was asked to. */
export const publicationFailures = ['token', 'wait', 'never', 'unknown'] as const
export type PublicationFailure = (typeof publicationFailures)[number]

/** Whether somebody who knows her would see who it is. */
export const peopleShown = ['none', 'recognisable'] as const
export type PeopleShown = (typeof peopleShown)[number]

/** What whoever approves a story has asked herself first. */
export const storyChecks = ['neighbour', 'others', 'harm', 'ownWords', 'picture'] as const
export type StoryCheck = (typeof storyChecks)[number]

/** Pages of the public site that can be read aloud, in the order in which they are met. */
export const recordedPages = [
  'home',
  'course',
  'signUpStart',
  'signUp1',
  'signUp2',
  'signUp3',
  'signUp4',
  'signUp5',
  'callMe',
  'receipt',
  'talk',
  'privacy',
  'contact',
] as const
export type RecordedPage = (typeof recordedPages)[number]
