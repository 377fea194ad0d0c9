import { texts } from '../texts'
import type { da } from './da'

export const ur = texts<typeof da>()({
  course: {
    heading: 'کورس',
    lead: 'محلے کی ماں بننے کے لیے آپ 10 سے 12 دوسری خواتین کے ساتھ ایک کورس کرتی ہیں۔ آپ ہفتے میں ایک شام ملتی ہیں اور بات چیت سے سیکھتی ہیں۔ کامیاب ہونے پر آپ کو ڈپلومہ ملتا ہے۔',
    datesHeading: 'اگلا گروپ',
    noDates: 'تاریخیں ابھی طے نہیں ہوئیں۔ اپنا نام لکھوائیں، ہم آپ کو بتائیں گے۔',
    topicsHeading: 'آپ کیا سیکھیں گی',
    cancelled: 'منسوخ',
  },
  topics: {
    familyLife: 'خاندان، بچے اور تربیت',
    health: 'صحت اور ورزش',
    schoolAndDaycare: 'کنڈرگارٹن اور اسکول',
    communication: 'بات کرنا اور سننا',
    societyAndDemocracy: 'معاشرہ، جمہوریت اور شہری کے طور پر آپ کے حقوق',
    confidentiality: 'رازداری اور اطلاع دینے کی ذمہ داری',
    role: 'محلے کی ماں ہونا',
    newcomers: 'نئے پناہ گزینوں کا استقبال',
  },
})
