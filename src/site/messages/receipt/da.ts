import { danish } from '../texts'

export const da = danish({
  shareHeading: 'Kender du en, der også har lyst?',
  shareSms: 'Send det til hende som sms',
  shareMail: 'Send det til hende som e-mail',
  shareSubject: 'Bliv bydelsmor',
  shareText: (address: string) =>
    `Måske er det noget for dig: bliv bydelsmor i Ballerup. ${address}`,
  shareAddress: 'Eller giv hende adressen:',
  mine: 'Træk din ansøgning tilbage, eller slet den',
})
