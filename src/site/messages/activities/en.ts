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
    other: 'Activity',
  },
})
