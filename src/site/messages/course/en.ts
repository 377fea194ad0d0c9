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
