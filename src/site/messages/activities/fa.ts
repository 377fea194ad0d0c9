import { texts } from '../texts'
import type { da } from './da'

export const fa = texts<typeof da>()({
  heading: 'فعالیت‌ها',
  lead: 'این‌جا می‌بینید مادران محله در بالروپ چه می‌کنند.',
  comingHeading: 'به‌زودی',
  pastHeading: 'کارهایی که کرده‌ایم',
  noneComing: 'در حال حاضر چیزی در تقویم نیست.',
  kinds: {
    sspDebate: 'شب گفت‌وگو',
    storytelling: 'داستان‌گویی',
    mothersGroup: 'گروه مادران',
    charityShop: 'فروشگاه خیریه',
    cookbook: 'کتاب آشپزی',
    cookingSchool: 'کلاس آشپزی',
    foodEvening: 'شب غذا',
    ceremony: 'مراسم اهدای گواهی',
    other: 'فعالیت',
  },
  cancelled: 'لغو شد',
  together: 'با همکاری',
  about: 'بیشتر بخوانید',
  noDay: 'روز آن هنوز مشخص نیست',
  monthHeading: 'ماه به ماه',
  noneInMonth: 'در این ماه چیزی در تقویم نیست.',
  months: 'ماه‌های دیگر',
  followHeading: 'در تقویم خودتان',
  follow: 'تقویم را در گوشی‌تان دنبال کنید',
  file: 'تقویم را به صورت فایل دانلود کنید',
})
