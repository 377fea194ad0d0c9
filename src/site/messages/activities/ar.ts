import { texts } from '../texts'
import type { da } from './da'

export const ar = texts<typeof da>()({
  heading: 'أنشطة',
  lead: 'هنا ترين ما تقوم به أمهات الأحياء في بالروب.',
  comingHeading: 'قريبًا',
  pastHeading: 'أنشطة سابقة',
  noneComing: 'لا توجد مواعيد في الوقت الحالي.',
  kinds: {
    sspDebate: 'أمسية نقاش',
    storytelling: 'حكايات',
    mothersGroup: 'مجموعة أمهات',
    charityShop: 'متجر خيري',
    cookbook: 'كتاب طبخ',
    cookingSchool: 'مدرسة طبخ',
    foodEvening: 'أمسية طعام',
    other: 'نشاط',
  },
})
