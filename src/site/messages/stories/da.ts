import { danish } from '../texts'

export const da = danish({
  heading: 'Historier',
  lead: 'Kvinder fra Ballerup fortæller med deres egne ord.',
  none: 'Her er ingen historier endnu. De kommer.',
  published: 'Bragt',
  newer: 'Nyere historier',
  older: 'Ældre historier',
  pages: 'Flere historier',
  all: 'Alle historier',
  photo: 'Foto',
})
