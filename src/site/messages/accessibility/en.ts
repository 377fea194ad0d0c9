import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  heading: 'This site is for everyone',
  lead: 'You should be able to use the site however you see, hear, move or read, and on an old phone.',
  standardHeading: 'What we build by',
  standard:
    'The site is built by WCAG 2.2, level AA, and the European standard EN 301 549, which the Danish act on web accessibility points to.',
  worksHeading: 'What you can count on',
  works: [
    'The site works without JavaScript, with the keyboard alone and with a screen reader.',
    'You can make the text four times as large and lose nothing.',
    'The site follows your phone’s setting for light and dark.',
    'The site can be read in seven languages, also from right to left.',
  ],
  knownHeading: 'What we know is missing',
  known: [
    'The texts in other languages than Danish are translated by machine. Women who have the language as their mother tongue read them one by one. Until then something may sound wrong.',
    'Stories and activities that are not translated yet are in Danish, and the site says so.',
    'Not every page can be read aloud yet.',
    'There are no older PDF files on the site.',
  ],
  checkHeading: 'How we have checked',
  check:
    'We have tried the pages ourselves, with automatic tests and by looking at them. Nobody from outside has done so yet.',
  checked: 'Last checked:',
  tellHeading: 'Tell us',
  tell: 'If there is something that you cannot use, tell us. We answer as soon as we can, and you can get what you need in another way, such as by telephone.',
  contact: 'Contact us',
  authorityHeading: 'Who keeps watch',
  authority:
    'If you do not get an answer that you can use, you can complain to the Danish Agency for Digital Government (Digitaliseringsstyrelsen), which keeps watch that public sites can be used by all.',
  authorityName: 'Digitaliseringsstyrelsen',
})
