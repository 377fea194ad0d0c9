import type {
  Channel,
  PeopleShown,
  PublicationFailure,
  PublicationState,
  RecordedPage,
  StoryCheck,
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
  wait: {
    da: 'Den blev ikke taget nu og prøves igen',
    en: 'It was not taken now and is tried again',
  },
  never: {
    da: 'Den tages ikke: gør det i hånden, eller ret adressen',
    en: 'It is not taken: do it by hand, or mend the address',
  },
  unknown: {
    da: 'Der kom intet svar: se efter, om den er nået frem',
    en: 'There was no answer: see whether it arrived',
  },
} satisfies Record<PublicationFailure, Label>

export const peopleShownLabels = {
  none: { da: 'Ingen, der kan genkendes', en: 'Nobody who can be recognised' },
  recognisable: { da: 'Nogen, der kan genkendes', en: 'Somebody who can be recognised' },
} satisfies Record<PeopleShown, Label>

export const storyCheckLabels = {
  neighbour: {
    da: 'Jeg har spurgt mig selv, om en nabo ville kende hende, og det er afkrydset rigtigt',
    en: 'I asked myself whether a neighbour would recognise her, and it is ticked rightly',
  },
  others: {
    da: 'Ingen andre kan genkendes: børn, mand, familie, andre deltagere',
    en: 'Nobody else can be recognised: children, husband, family, other participants',
  },
  harm: {
    da: 'Intet i historien kan skade hende eller hendes nærmeste, heller ikke om nogle år',
    en: 'Nothing in the story can harm her or hers, nor in some years',
  },
  ownWords: {
    da: 'Hun har set eller hørt historien, som den bliver bragt, og kan kende sig selv i den',
    en: 'She has seen or heard the story as it will be told, and knows herself in it',
  },
  picture: {
    da: 'Billede og film viser ikke mere, end hun har sagt ja til: ansigt, adresse, navneskilt',
    en: 'Picture and film show no more than she agreed to: face, address, name tag',
  },
} satisfies Record<StoryCheck, Label>

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
