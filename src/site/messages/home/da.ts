import { danish } from '../texts'

export const da = danish({
  heading: 'Kvinder, der åbner døre for hinanden',
  lead: 'En bydelsmor er en frivillig kvinde i dit boligområde. Hun besøger kvinder, der er meget alene, møder dem som ligeværdige og viser vej til foreninger, skole, læge og kommune.',
  join: 'Jeg vil være bydelsmor',
  whatHeading: 'Hvad gør en bydelsmor?',
  what: [
    'Hun lytter, og hun tager sig tid.',
    'Hun fortæller, hvor du kan få hjælp, og går med, hvis du har lyst.',
    'Hun kender foreninger og mødesteder, hvor du kan lære andre at kende.',
  ],
  freeHeading: 'Det er gratis',
  free: 'Det koster ikke noget at tale med en bydelsmor, og det koster ikke noget at tage kurset.',
  confidentialHeading: 'Det er fortroligt',
  confidential:
    'En bydelsmor har skrevet under på, at hun ikke fortæller det videre, du siger. Kun hvis et barn ikke har det godt, skal hun som alle andre sige det til kommunen.',
  meetingHeading: 'Informationsmøde',
  meeting: 'Kom og hør om kurset, og stil dine spørgsmål.',
  storiesHeading: 'Nye historier',
  allStories: 'Alle historier',
  activitiesHeading: 'Det sker',
  allActivities: 'Alle aktiviteter',
  choose: 'Hvad vil du gerne?',
  joinMore: 'Tag et gratis kursus sammen med andre kvinder, og hjælp nogen i dit kvarter.',
  talk: 'Jeg vil tale med en bydelsmor',
  talkMore: 'Skriv dit nummer, så ringer vi. Du behøver ikke at fortælle hvorfor.',
  meetingCalendar: 'Læg mødet i din kalender',
  aboutCourse: 'Læs om kurset',
})
