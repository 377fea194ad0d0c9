import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  heading: 'Stories',
  lead: 'Women from Ballerup tell in their own words.',
  none: 'There are no stories yet. They will come.',
  published: 'Published',
  newer: 'Newer stories',
  older: 'Older stories',
  pages: 'More stories',
  all: 'All stories',
  photo: 'Photo',
  chooseTheme: 'Choose a theme',
  allThemes: 'All',
  themes: {
    newcomers: 'New in Denmark',
    fathers: 'Fathers',
    voting: 'Voting',
    socialControl: 'Freedom in the family',
    parentRole: 'Being a parent',
    health: 'Health',
    school: 'School',
    course: 'The course',
    volunteering: 'Volunteering',
    work: 'Work and education',
  },
  phases: {
    before: 'Told before the course',
    during: 'Told during the course',
    after: 'Told after the course',
  },
  previous: 'Previous story',
  next: 'Next story',
  feed: 'Follow the stories (RSS)',
  film: {
    transcript: 'Read what is said and shown',
    captionsDanish: 'Danish',
    download: 'Download the film',
    unplayable: 'Your browser cannot show the film.',
  },
})
