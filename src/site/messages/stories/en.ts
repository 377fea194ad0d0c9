import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  heading: 'Stories',
  lead: 'Women from Ballerup tell their stories in their own words.',
  none: 'There are no stories yet. They will come.',
  published: 'Published',
  newer: 'Newer stories',
  older: 'Older stories',
  pages: 'More stories',
  all: 'All stories',
  photo: 'Photo',
})
