import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  shareHeading: 'Ma taqaan qof kale oo jeclaan lahayd?',
  shareSms: 'Fariin qoraal ah ugu dir',
  shareMail: 'Iimeyl ugu dir',
  shareSubject: 'Noqo hooyo xaafadeed',
  shareText: (address) => `Malaha adiga ayay kuu tahay: noqo hooyo xaafadeed Ballerup. ${address}`,
  shareAddress: 'Ama sii cinwaanka:',
  mine: 'La noqo codsigaaga, ama tirtir',
})
