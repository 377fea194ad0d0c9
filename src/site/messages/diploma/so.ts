import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Hubi in diblooma run tahay',
  lead: 'Diblooma kasta oo hooyo xaafadeed waxay leedahay koodh. Halkan ku qor, waxaan kuu sheegaynaa inaan annagu bixinnay.',
  code: 'Koodhka dibloomada',
  hint: '8 xaraf ama tiro. Xarfaha waaweyn iyo yaryar isku mid ayay yihiin.',
  button: 'Hubi',
  validHeading: 'Dibloomadu waa run',
  valid:
    'Koodhkan waxaa leh diblooma hooyo xaafadeed oo hooyooyinka xaafadda ee Ballerup ay siiyeen haweeney koorsada gudubtay.',
  name: 'Magaca dibloomada',
  noName: 'Magaca waxaa la muujiyaa oo keliya haddii iyadu oggolaatay.',
  month: 'La bixiyay',
  revokedHeading: 'Dibloomadu hadda ma shaqayso',
  revoked:
    'Waxaan bixinnay diblooma koodhkan leh, laakiin waa laga noqday. Malaha mid cusub oo koodh kale leh ayay haysataa.',
  unknownHeading: 'Koodhkan ma naqaan',
  unknown:
    'Hubi in si sax ah loo qoray. Haddii aanay weli habboonayn, annagu ma bixin dibloomadaas.',
  again: 'Koodh kale isku day',
  tooMany: 'Koodhadh badan ayaa la isku dayay. In yar sug, kadib mar kale isku day.',
})
