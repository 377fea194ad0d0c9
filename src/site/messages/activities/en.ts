import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  heading: 'Activities',
  lead: 'Here you can see what the Bydelsmødre do in Ballerup.',
  comingHeading: 'Coming soon',
  pastHeading: 'What we have done',
  noneComing: 'There is nothing in the calendar right now.',
  kinds: {
    sspDebate: 'Debate evening',
    storytelling: 'Storytelling',
    mothersGroup: 'Mothers’ group',
    charityShop: 'Charity shop',
    cookbook: 'Cookbook',
    cookingSchool: 'Cooking school',
    foodEvening: 'Food evening',
    ceremony: 'Diploma ceremony',
    other: 'Activity',
  },
  cancelled: 'Cancelled',
  together: 'Together with',
  about: 'Read more',
  noDay: 'The day is not set yet',
  monthHeading: 'Month by month',
  noneInMonth: 'There is nothing in the calendar this month.',
  months: 'Other months',
  followHeading: 'Have it in your own calendar',
  follow: 'Follow the calendar on your phone',
  file: 'Download the calendar as a file',
})
