import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  title: 'Your application',
  lead: 'Here you can withdraw your application or have it deleted. You need the code from your receipt.',
  code: 'The code from the receipt',
  codeHint: 'Eight characters, for example 3479 CFHJ',
  contact: 'The telephone number that you gave us',
  contactHint: 'If you gave only an e-mail, write that. If you gave neither, call the coordinator.',
  wish: 'What shall we do?',
  wishes: {
    withdraw: 'Withdraw my application',
    erase: 'Delete my application and all my answers',
  },
  button: 'Send',
  done: {
    withdrawn: { title: 'Your application is withdrawn', text: 'You are always welcome again.' },
    erased: { title: 'It is deleted', text: 'We no longer have what you sent with that code.' },
    askedToErase: {
      title: 'The coordinator takes care of it',
      text: 'You have begun the course, so some of it has to be deleted by hand. The coordinator has been told and will talk to you about it.',
    },
    askedToWithdraw: {
      title: 'Call the coordinator',
      text: 'Your application cannot be withdrawn here. The coordinator will help you.',
    },
    twice: 'If you have signed up more than once, tell the coordinator too.',
  },
  contactUs: 'Write or call us',
})
