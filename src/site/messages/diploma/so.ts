import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Hubi in shahaado run tahay',
  lead: 'Shahaado kasta oo hooyo xaafadeed waxay leedahay koodh. Halkan ku qor, waxaan kuu sheegaynaa inaan annagu bixinnay.',
  code: 'Koodhka shahaadada',
  hint: '8 xaraf ama tiro. Xarfaha waaweyn iyo yaryar isku mid ayay yihiin.',
  button: 'Hubi',
  validHeading: 'Shahaadadu waa run',
  valid:
    'Koodhkan waxaa leh shahaado hooyo xaafadeed oo hooyooyinka xaafadda ee Ballerup ay siiyeen haweeney koorsada gudubtay.',
  name: 'Magaca shahaadada',
  noName: 'Magaca waxaa la muujiyaa oo keliya haddii iyadu oggolaatay.',
  month: 'La bixiyay',
  revokedHeading: 'Shahaadadu hadda ma shaqayso',
  revoked:
    'Waxaan bixinnay shahaado koodhkan leh, laakiin waa laga noqday. Malaha mid cusub oo koodh kale leh ayay haysataa.',
  replacedHeading: 'Shahaadada waa la beddelay',
  replaced:
    'Waxaan bixinnay shahaado leh koodhkan. Beddelkeeda waxay heshay mid cusub oo leh koodh kale.',
  unknownHeading: 'Koodhkan ma naqaan',
  unknown:
    'Hubi in si sax ah loo qoray. Haddii aanay weli habboonayn, annagu ma bixin shahaadadaas.',
  again: 'Koodh kale isku day',
  tooMany: 'Koodhadh badan ayaa la isku dayay. In yar sug, kadib mar kale isku day.',
})
