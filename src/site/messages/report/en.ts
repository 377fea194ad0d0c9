import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  heading: 'What has come of it?',
  title: (year: number) => `What came of it in ${year}?`,
  lead: 'The year in numbers, counted from what we write down day by day.',
  asOf: 'Counted',
  what: 'What',
  number: 'Number',
  how: 'How we count',
  hidden: 'fewer than 10',
  rounded:
    'Numbers of people are rounded to the nearest 5, and numbers from 1 to 9 are not shown, so that nobody can be recognised. So they do not always add up.',
  years: 'Choose a year',
  none: 'There are no numbers yet.',
  womenHeading: 'Women on their way',
  women: {
    applications: { title: 'Asked to join', how: 'Women on the teams that began in the year.' },
    interviews: { title: 'Came to an interview', how: 'Of those who asked.' },
    began: {
      title: 'Began the course',
      how: 'Got a seat on a team, also those who stopped on the way.',
    },
    passed: {
      title: 'Passed',
      how: 'By the team’s rules for attendance, or by the project leader’s decision.',
    },
    diplomas: { title: 'Got a diploma', how: 'Diplomas that are valid.' },
  },
  outreachHeading: 'Women we have talked with',
  outreachHow:
    'Every week the Bydelsmødre write down how many they talked with, and where. A woman they talked with twice counts twice.',
  total: 'In all',
  totalHidden: 'Not shown, because one of the numbers is too small.',
  thingsHeading: 'What has happened',
  things: {
    evenings: { title: 'Evenings of the course', how: 'Evenings held in the year.' },
    activities: { title: 'Activities', how: 'Activities held in the year.' },
    participants: {
      title: 'Participants in activities',
      how: 'All activities together. The same person may be there several times.',
    },
    stories: {
      title: 'Stories',
      how: 'Stories that came on the site in the year and are still here.',
    },
    visits: {
      title: 'Visits to the site',
      how: 'How often a page was shown. We do not know who saw it.',
    },
  },
  moneyHeading: 'Money',
  money: {
    granted: { title: 'Granted', how: 'Grants whose period the year is part of.' },
    used: { title: 'Used', how: 'Approved expenses of the same grants until now.' },
  },
})
