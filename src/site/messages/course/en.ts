import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  course: {
    heading: 'The course',
    lead: 'To become a Bydelsmor you take a course together with 10–12 other women. You meet one evening a week and learn by talking together. When you have passed, you get a diploma.',
    datesHeading: 'The next team',
    noDates: 'The dates are not set yet. Sign up, and you will hear from us.',
    topicsHeading: 'What you learn about',
    cancelled: 'Cancelled',
    factsHeading: 'The course in short',
    rhythm: (evenings, hours) => `${evenings} evenings, ${hours} hours each time`,
    seats: (seats) => `Room for ${seats} women on the team`,
    free: 'Free. You get a diploma when you have passed',
    takesHeading: 'What does it take?',
    takes: [
      'You would like to listen to other women and show them the way.',
      'You come almost every time. If you are ill, we find a way to catch up.',
      'You promise not to pass on what women tell you.',
      'You talk with the coordinator first. Together you find out whether it is for you.',
    ],
    running: 'This team is under way. Sign up for the next one.',
    runningHeading: 'The team right now',
  },
  topics: {
    familyLife: 'Family, children and upbringing',
    health: 'Health and exercise',
    schoolAndDaycare: 'Day-care and school',
    communication: 'Talking together and listening',
    societyAndDemocracy: 'Society, democracy and your rights as a citizen',
    confidentiality: 'Confidentiality and the duty to tell',
    role: 'Being a Bydelsmor',
    newcomers: 'Welcoming new refugees',
  },
})
