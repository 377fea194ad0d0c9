import { texts } from '../texts'
import type { da } from './da'

export const ur = texts<typeof da>()({
  heading: 'کہانیاں',
  lead: 'بیلروپ کی خواتین اپنے لفظوں میں بتاتی ہیں۔',
  none: 'ابھی یہاں کوئی کہانی نہیں۔ جلد آئے گی۔',
  published: 'شائع ہوئی',
  newer: 'زیادہ نئی کہانیاں',
  older: 'زیادہ پرانی کہانیاں',
  pages: 'مزید کہانیاں',
  all: 'تمام کہانیاں',
  photo: 'تصویر',
  chooseTheme: 'موضوع چنیں',
  allThemes: 'سب',
  themes: {
    newcomers: 'ڈنمارک میں نئی',
    fathers: 'والد حضرات',
    voting: 'ووٹ ڈالنا',
    socialControl: 'خاندان میں آزادی',
    parentRole: 'والدین کا کردار',
    health: 'صحت',
    school: 'اسکول',
    course: 'کورس',
    volunteering: 'رضاکارانہ کام',
    work: 'کام اور تعلیم',
  },
  phases: {
    before: 'کورس سے پہلے سنائی گئی',
    during: 'کورس کے دوران سنائی گئی',
    after: 'کورس کے بعد سنائی گئی',
  },
  previous: 'پچھلی کہانی',
  next: 'اگلی کہانی',
  feed: 'کہانیوں کے ساتھ رہیں (RSS)',
  film: {
    transcript: 'جو کہا اور دکھایا جاتا ہے، اسے پڑھیں',
    captionsDanish: 'ڈینش',
    download: 'فلم ڈاؤن لوڈ کریں',
    unplayable: 'آپ کا براؤزر فلم نہیں دکھا سکتا۔',
  },
})
