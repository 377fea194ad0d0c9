import type {
  Channel,
  PublicationFailure,
  PublicationState,
  RecordedPage,
  StoryPhase,
  StoryStatus,
  StoryTheme,
} from '../choices/publishing'
import { activityThemeLabels } from './community'
import type { Label } from './label'

export const storyStatusLabels = {
  draft: { da: 'Kladde', en: 'Draft' },
  awaitingConsent: { da: 'Venter på samtykke', en: 'Awaiting consent' },
  approved: { da: 'Godkendt', en: 'Approved' },
  scheduled: { da: 'Planlagt til udgivelse', en: 'Scheduled' },
  published: { da: 'Udgivet', en: 'Published' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
} satisfies Record<StoryStatus, Label>

export const storyPhaseLabels = {
  before: { da: 'Før kurset', en: 'Before the course' },
  during: { da: 'Under kurset', en: 'During the course' },
  after: { da: 'Efter kurset', en: 'After the course' },
} satisfies Record<StoryPhase, Label>

export const storyThemeLabels = {
  ...activityThemeLabels,
  course: { da: 'Kurset', en: 'The course' },
  volunteering: { da: 'Frivilligt arbejde', en: 'Voluntary work' },
  work: { da: 'Arbejde og uddannelse', en: 'Work and education' },
} satisfies Record<StoryTheme, Label>

export const channelLabels = {
  site: { da: 'Hjemmesiden', en: 'The site' },
  facebook: { da: 'Facebook', en: 'Facebook' },
  newspaper: { da: 'Avisen', en: 'The newspaper' },
  print: { da: 'Tryk', en: 'Print' },
} satisfies Record<Channel, Label>

export const publicationStateLabels = {
  queued: { da: 'I kø', en: 'Queued' },
  sending: { da: 'Sendes', en: 'Sending' },
  published: { da: 'Udgivet', en: 'Published' },
  failed: { da: 'Mislykkedes', en: 'Failed' },
  removing: { da: 'Skal fjernes', en: 'To be removed' },
  removed: { da: 'Fjernet', en: 'Removed' },
} satisfies Record<PublicationState, Label>

export const publicationFailureLabels = {
  token: {
    da: 'Facebook kender os ikke længere: bed administratoren om en ny nøgle',
    en: 'Facebook does not know us any more: ask the administrator for a new key',
  },
  wait: { da: 'Facebook beder os vente', en: 'Facebook asks us to wait' },
  never: {
    da: 'Facebook tager det ikke: læg det op i hånden',
    en: 'Facebook does not take it: post it by hand',
  },
  unknown: {
    da: 'Facebook svarede ikke: se efter, om det står der',
    en: 'Facebook did not answer: see whether it is there',
  },
} satisfies Record<PublicationFailure, Label>

export const recordedPageLabels = {
  home: { da: 'Forsiden', en: 'Front page' },
  course: { da: 'Kurset', en: 'The course' },
  signUpStart: { da: 'Tilmelding: start', en: 'Sign-up: start' },
  signUp1: { da: 'Tilmelding 1: navn', en: 'Sign-up 1: name' },
  signUp2: { da: 'Tilmelding 2: telefon', en: 'Sign-up 2: telephone' },
  signUp3: { da: 'Tilmelding 3: sprog', en: 'Sign-up 3: languages' },
  signUp4: { da: 'Tilmelding 4: lidt om dig', en: 'Sign-up 4: about you' },
  signUp5: { da: 'Tilmelding 5: se svarene igennem', en: 'Sign-up 5: check your answers' },
  callMe: { da: 'Ring til mig', en: 'Call me' },
  receipt: { da: 'Kvittering', en: 'Receipt' },
  talk: { da: 'Tal med en bydelsmor', en: 'Talk to a Bydelsmor' },
  privacy: { da: 'Dine oplysninger', en: 'Privacy' },
  contact: { da: 'Kontakt', en: 'Contact' },
} satisfies Record<RecordedPage, Label>
