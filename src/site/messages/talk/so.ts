import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  title: 'La hadal hooyo xaafadeed',
  lead: 'Qor lambarkaaga, waan ku soo wacaynaa. Uma baahnid inaad sheegto sababta.',
  promise: [
    'Waa lacag la’aan.',
    'Waa sir.',
    'Haddii aan awoodno, waxaan helaynaa qof luqaddaada ku hadla.',
  ],
  label: 'Lambarka telefoonkaaga',
  button: 'I soo wac',
  kept: 'Waxaan haynaa oo keliya lambarka iyo luqaddaada ilaa aan wada hadalno. Kadib waan tirtiraynaa.',
  urgent: 'Haddii adiga ama ilmo aad hadda khatar ku jirtaan, wac 112.',
  trap: 'Waxba ha ku qorin meeshan',
  doneTitle: 'Mahadsanid. Waan ku soo wacaynaa',
  done: [
    'Hooyo xaafadeed ama isku-duwaha ayaa ku soo wacaysa, badanaa dhowr maalmood gudahood.',
    'Adiga ayaa go’aansanaya waxa aad sheegayso.',
    'Haddii aad ka noqotay, kaliya noo sheeg marka aan ku soo wacno.',
  ],
})
