import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  heading: 'Your information',
  lead: 'Here is everything that we keep about people, why we do, and when it is deleted. We ask for as little as possible.',
  never:
    'We never ask for CPR number, faith, origin, residence status or health. Please do not write it to us either.',
  responsibleHeading: 'Who takes care of it',
  responsible: 'Two housing organisations are responsible together:',
  municipality: 'The municipality of Ballerup sees only numbers, never names.',
  rightsHeading: 'It is yours to decide',
  rights: [
    'You can be told what we have kept about you, and take it with you.',
    'You can have what is wrong put right.',
    'You can have it deleted.',
    'You can say no after you have said yes. Then we stop from that day.',
  ],
  how: 'With the code on your receipt and your telephone number you can take back your application or delete it yourself. If you do not have the code, contact us. It is free, and you need not say why.',
  application: 'My application',
  contact: 'Contact us',
  complaintHeading: 'If you want to complain',
  complaint:
    'You are welcome to tell us first. You can also always complain to Datatilsynet, the Danish data protection authority.',
  authority: 'Datatilsynet',
  siteHeading: 'When you use the website',
  site: [
    'The site sets no cookies before they are needed: when you choose a language, and when you begin to sign up.',
    'The site fetches nothing from others, and nobody else is told that you were here.',
    'We count how often a page is shown. We do not know who saw it.',
  ],
  listHeading: 'What we keep',
  why: 'Why',
  basis: 'Why we may',
  howLong: 'How long',
  who: 'Who can see it',
  months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
  kinds: {
    application: {
      title: 'Your application',
      what: 'Name, telephone, e-mail, languages, whether you want an interpreter, area, when you can come, what you tell us, the code on your receipt, and time, place and notes of the interview.',
      why: 'So that we can call you, talk with you and find a team.',
    },
    draft: {
      title: 'Answers you have not sent yet',
      what: 'What you have written in the form so far.',
      why: 'So that you do not lose it if the connection drops.',
    },
    callBack: {
      title: 'When you ask a Bydelsmor to call',
      what: 'Your telephone number and the language you want to speak.',
      why: 'So that a Bydelsmor can call you.',
    },
    course: {
      title: 'When you take the course or are a Bydelsmor',
      what: 'Your team, the evenings you came, contract and promise of confidentiality, the name for your diploma, the activities you help at, and why you stopped, if you did.',
      why: 'So that we can hold the course and see who has passed, and know who helps where.',
    },
    diploma: {
      title: 'Your diploma',
      what: 'Name, team, day, number and code. When your name is deleted, the diploma can still be seen to be genuine.',
      why: 'So that you can show that you passed.',
    },
    consent: {
      title: 'What you have said yes to',
      what: 'What you said yes to, in which language and when, and whether you have said no since.',
      why: 'So that we can show that we asked you.',
    },
    message: {
      title: 'Messages to you',
      what: 'Text messages and e-mails that we wrote to you.',
      why: 'So that we know what we agreed.',
    },
    story: {
      title: 'Stories, pictures and films',
      what: 'What you have said yes to telling and showing. As long as your story is here, we also keep your name and your yes.',
      why: 'So that other women can read about Bydelsmødre.',
    },
    teacher: {
      title: 'Teachers',
      what: 'Name, telephone, e-mail, subjects and agreements.',
      why: 'So that we can plan the evenings.',
    },
    partner: {
      title: 'Contacts elsewhere',
      what: 'Name, telephone and e-mail of those we work with.',
      why: 'So that we can work together.',
    },
    bookkeeping: {
      title: 'Accounts',
      what: 'Who was paid, what for, and receipts.',
      why: 'So that we can show what the money was used for.',
    },
    account: {
      title: 'Staff log-ins',
      what: 'Name, e-mail and role. The password is kept in a way that nobody can read.',
      why: 'So that only the right people can log in.',
    },
    log: {
      title: 'Who changed what',
      what: 'Account, time, and which record was changed.',
      why: 'So that we can take care of your information.',
    },
    privateLink: {
      title: 'Your private link',
      what: 'Whom the link is for, when it expires and on which day it was last used. The link itself we do not keep. Also your answers about whether you come to an evening.',
      why: 'So that you can see your page without logging in, and we know who is coming.',
    },
    tries: {
      title: 'Number of tries',
      what: 'A count for each internet address and telephone number, rewritten so that nobody can read them.',
      why: 'So that nobody can misuse the site.',
    },
  },
  bases: {
    consent: 'You have said yes.',
    course: 'Without it we cannot hold the course that you take.',
    law: 'The law requires it.',
    interest: 'We cannot run the programme without it, and it is as little as possible.',
  },
  readers: {
    team: 'The coordinator, the project leader and the system’s administrator.',
    nobody: 'Nobody.',
    everyone: 'Everyone, once it is on the site.',
    selfAndAdmin: 'The staff member herself and the administrator.',
  },
  periods: {
    declined: (months: string) =>
      `If you do not join a team, we delete it at the latest ${months} after our last contact. If you join, the same holds as for the course.`,
    left: (months: string) => `As long as you take part, and ${months} after you stop.`,
    callBacks: (months: string, open: string) =>
      `${months} after we have talked. If we cannot reach you, we delete it after ${open}.`,
    messages: (months: string) => `${months} after we wrote them.`,
    audit: (months: string) => `${months}.`,
    bookkeeping: (months: string) =>
      `Names and receipts are deleted ${months} after the end of the year. The figures stay.`,
    hours: (hours: number) => `${hours} hours.`,
    withHer: 'As long as what we keep about your course.',
    whilePublished: 'Until you say stop. Then we take it down at once.',
    whileUseful: 'As long as we work together.',
    whileValid:
      'Until the link has expired or is closed. Your answers as long as what we keep about your course.',
  },
})
