import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  shareHeading: 'Do you know somebody who would like this too?',
  shareSms: 'Send it to her as a text message',
  shareMail: 'Send it to her as an e-mail',
  shareSubject: 'Become a Bydelsmor',
  shareText: (address) => `Perhaps this is for you: become a Bydelsmor in Ballerup. ${address}`,
  shareAddress: 'Or give her the address:',
  mine: 'Withdraw your application, or delete it',
})
