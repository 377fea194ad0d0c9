import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  heading: 'Contact us',
  lead: 'Call, write, or ask us to call you. It is free, and you need not say who you are.',
  roles: {
    coordinator: {
      title: 'The coordinator',
      about: 'Questions about the course, your application and your information.',
    },
    projectLeader: {
      title: 'The project leader',
      about: 'If you want to work with us, or if something should be better.',
    },
    editor: { title: 'The editor', about: 'Stories, pictures and the website.' },
    municipality: {
      title: 'The municipality of Ballerup',
      about: 'The municipality supports the training.',
    },
  },
  telephone: 'Telephone',
  email: 'E-mail',
  hours: 'When',
  none: 'You can always have us call you.',
  callMe: 'Ask us to call you',
  danger: 'If you are in danger right now, call 112.',
})
