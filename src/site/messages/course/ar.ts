import { texts } from '../texts'
import type { da } from './da'

export const ar = texts<typeof da>()({
  course: {
    heading: 'الدورة',
    lead: 'لتصبحي أم حي تحضرين دورة مع 10 إلى 12 امرأة أخرى. تلتقين معهن مساءً مرة في الأسبوع، وتتعلمن من خلال الحوار. وعندما تنجحين تحصلين على شهادة.',
    datesHeading: 'المجموعة القادمة',
    noDates: 'لم تُحدَّد المواعيد بعد. سجّلي اسمك وسنتواصل معك.',
    topicsHeading: 'ماذا ستتعلمين',
    cancelled: 'أُلغيت',
  },
  topics: {
    familyLife: 'الأسرة والأطفال والتربية',
    health: 'الصحة والحركة',
    schoolAndDaycare: 'الروضة والمدرسة',
    communication: 'الحوار والإصغاء',
    societyAndDemocracy: 'المجتمع والديمقراطية وحقوقك كمواطنة',
    confidentiality: 'السرّية وواجب الإبلاغ',
    role: 'أن تكوني أم حي',
    newcomers: 'استقبال اللاجئين الجدد',
  },
})
