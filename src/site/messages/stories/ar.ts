import { texts } from '../texts'
import type { da } from './da'

export const ar = texts<typeof da>()({
  heading: 'قصص',
  lead: 'نساء من بالروب يروين بكلماتهن.',
  none: 'لا توجد قصص بعد. ستأتي قريبًا.',
  published: 'نُشرت في',
  newer: 'قصص أحدث',
  older: 'قصص أقدم',
  pages: 'المزيد من القصص',
  all: 'كل القصص',
  photo: 'تصوير',
})
