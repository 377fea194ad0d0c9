import { texts } from '../texts'
import type { da } from './da'

export const ur = texts<typeof da>()({
  heading: 'سرگرمیاں',
  lead: 'یہاں آپ دیکھ سکتی ہیں کہ محلے کی مائیں بیلروپ میں کیا کرتی ہیں۔',
  comingHeading: 'جلد ہونے والا ہے',
  pastHeading: 'جو ہم کر چکی ہیں',
  noneComing: 'اس وقت کیلنڈر میں کچھ نہیں ہے۔',
  kinds: {
    sspDebate: 'بحث کی شام',
    storytelling: 'کہانی سنانا',
    mothersGroup: 'ماؤں کا گروپ',
    charityShop: 'خیراتی دکان',
    cookbook: 'کھانے کی کتاب',
    cookingSchool: 'کھانا پکانے کی کلاس',
    foodEvening: 'کھانے کی شام',
    ceremony: 'ڈپلومہ تقریب',
    other: 'سرگرمی',
  },
  cancelled: 'منسوخ',
  together: 'ان کے ساتھ مل کر',
  about: 'مزید پڑھیں',
  noDay: 'دن ابھی طے نہیں ہوا',
  monthHeading: 'مہینہ بہ مہینہ',
  noneInMonth: 'اس مہینے کیلنڈر میں کچھ نہیں ہے۔',
  months: 'دوسرے مہینے',
  followHeading: 'اپنے کیلنڈر میں پائیں',
  follow: 'اپنے فون پر کیلنڈر دیکھتی رہیں',
  file: 'کیلنڈر فائل کے طور پر ڈاؤن لوڈ کریں',
})
