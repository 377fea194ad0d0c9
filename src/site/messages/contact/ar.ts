import { texts } from '../texts'
import type { da } from './da'

export const ar = texts<typeof da>()({
  heading: 'تواصلي معنا',
  lead: 'اتصلي أو اكتبي لنا أو اطلبي أن نتصل بك. هذا مجاني، ولا حاجة إلى أن تقولي من أنتِ.',
  roles: {
    coordinator: { title: 'المنسقة', about: 'أسئلة عن الدورة وعن طلبك ومعلوماتك.' },
    projectLeader: {
      title: 'مديرة المشروع',
      about: 'إذا أردتِ العمل معنا أو كان هناك ما يمكن تحسينه.',
    },
    editor: { title: 'المحررة', about: 'القصص والصور والموقع.' },
    municipality: { title: 'بلدية بالروب', about: 'البلدية تدعم التدريب.' },
  },
  telephone: 'الهاتف',
  email: 'البريد الإلكتروني',
  hours: 'الأوقات',
  none: 'يمكنك دائمًا أن تطلبي أن نتصل بك.',
  callMe: 'اطلبي أن نتصل بك',
  danger: 'إذا كنتِ في خطر الآن فاتصلي بالرقم 112.',
})
