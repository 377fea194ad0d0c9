import { texts } from '../texts'
import type { da } from './da'

export const fa = texts<typeof da>()({
  heading: 'داستان‌ها',
  lead: 'زنان بالروپ با کلمات خودشان تعریف می‌کنند.',
  none: 'هنوز داستانی این‌جا نیست. به‌زودی می‌آید.',
  published: 'منتشر شده در',
  newer: 'داستان‌های تازه‌تر',
  older: 'داستان‌های قدیمی‌تر',
  pages: 'داستان‌های بیشتر',
  all: 'همهٔ داستان‌ها',
  photo: 'عکس',
  chooseTheme: 'یک موضوع انتخاب کنید',
  allThemes: 'همه',
  themes: {
    newcomers: 'تازه‌وارد در دانمارک',
    fathers: 'پدران',
    voting: 'رأی دادن',
    socialControl: 'آزادی در خانواده',
    parentRole: 'پدر یا مادر بودن',
    health: 'سلامتی',
    school: 'مدرسه',
    course: 'دوره',
    volunteering: 'کار داوطلبانه',
    work: 'کار و تحصیل',
  },
  phases: {
    before: 'پیش از دوره گفته شده',
    during: 'در طول دوره گفته شده',
    after: 'پس از دوره گفته شده',
  },
  previous: 'داستان قبلی',
  next: 'داستان بعدی',
  feed: 'داستان‌ها را دنبال کنید (RSS)',
  film: {
    transcript: 'آنچه گفته و نشان داده می‌شود را بخوانید',
    captionsDanish: 'دانمارکی',
    download: 'فیلم را دانلود کنید',
    unplayable: 'مرورگر شما نمی‌تواند فیلم را نشان دهد.',
  },
})
