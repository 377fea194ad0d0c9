import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  site: {
    name: 'Bydelsmødre in Ballerup',
    description: 'Volunteer women in Ballerup who help other women find their way. It is free.',
    skip: 'Skip to the content',
    menu: 'Menu',
    languages: 'Language',
    home: 'Front page',
    course: 'The course',
    stories: 'Stories',
    activities: 'Activities',
    join: 'Become a Bydelsmor',
    onlyDanish: 'This text is only in Danish.',
    errorTitle: 'Error',
    talk: 'Talk to a Bydelsmor',
  },
  footer: {
    heading: 'Who we are',
    responsible:
      'Two housing organisations stand behind Bydelsmødre in Ballerup and take care of what you tell us:',
    funder: 'The municipality of Ballerup supports the training of a new team.',
    contact: 'Contact',
    coordinator:
      'The coordinator answers questions about the course and about becoming a Bydelsmor.',
    callMe: 'Ask the coordinator to call you',
    pages: 'About this site',
    privacy: 'Your information with us',
    accessibility: 'Accessibility',
    contactPage: 'Write to us or call us',
    report: 'What has come of it?',
  },
  gone: {
    heading: 'This story is no longer here',
    text: 'It has been taken down. When a woman asks us to remove her story, we do it at once.',
    instead: 'Read another story',
  },
  missing: {
    heading: 'We cannot find this page',
    text: 'Perhaps the address is misspelled, or the page has moved.',
    home: 'Go to the front page',
  },
})
