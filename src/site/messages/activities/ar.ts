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
    ceremony: 'حفل تسليم الشهادات',
    other: 'نشاط',
  },
  cancelled: 'أُلغي',
  together: 'بالتعاون مع',
  about: 'اقرئي المزيد',
  noDay: 'لم يُحدَّد اليوم بعد',
  monthHeading: 'شهرًا بشهر',
  noneInMonth: 'لا توجد مواعيد في هذا الشهر.',
  months: 'أشهر أخرى',
  followHeading: 'في تقويمك الخاص',
  follow: 'تابعي التقويم على هاتفك',
  file: 'نزّلي التقويم كملف',
})
