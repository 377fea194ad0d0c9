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
  chooseTheme: 'اختاري موضوعًا',
  allThemes: 'الكل',
  themes: {
    newcomers: 'جديدات في الدنمارك',
    fathers: 'الآباء',
    voting: 'التصويت في الانتخابات',
    socialControl: 'الحرية داخل الأسرة',
    parentRole: 'دور الوالدين',
    health: 'الصحة',
    school: 'المدرسة',
    course: 'الدورة',
    volunteering: 'العمل التطوعي',
    work: 'العمل والتعليم',
  },
  phases: { before: 'رُويت قبل الدورة', during: 'رُويت أثناء الدورة', after: 'رُويت بعد الدورة' },
  previous: 'القصة السابقة',
  next: 'القصة التالية',
  feed: 'تابعي القصص (RSS)',
  film: {
    transcript: 'اقرئي ما يُقال ويُعرض',
    captionsDanish: 'الدنماركية',
    download: 'نزّلي الفيلم',
    unplayable: 'متصفحك لا يستطيع عرض الفيلم.',
  },
})
