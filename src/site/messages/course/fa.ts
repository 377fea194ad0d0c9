import { texts } from '../texts'
import type { da } from './da'

export const fa = texts<typeof da>()({
  course: {
    heading: 'دوره',
    lead: 'برای مادر محله شدن، همراه 10 تا 12 زن دیگر در یک دوره شرکت می‌کنید. هفته‌ای یک شب همدیگر را می‌بینید و با گفت‌وگو یاد می‌گیرید. وقتی دوره را با موفقیت بگذرانید، گواهی پایان دوره می‌گیرید.',
    datesHeading: 'گروه بعدی',
    noDates: 'تاریخ‌ها هنوز مشخص نیست. ثبت‌نام کنید تا به شما خبر بدهیم.',
    topicsHeading: 'چه چیزهایی یاد می‌گیرید',
    cancelled: 'لغو شد',
  },
  topics: {
    familyLife: 'خانواده، کودکان و تربیت',
    health: 'سلامتی و ورزش',
    schoolAndDaycare: 'مهدکودک و مدرسه',
    communication: 'گفت‌وگو و گوش دادن',
    societyAndDemocracy: 'جامعه، دموکراسی و حقوق شما به عنوان شهروند',
    confidentiality: 'رازداری و وظیفهٔ خبر دادن',
    role: 'مادر محله بودن',
    newcomers: 'استقبال از پناهندگان تازه‌وارد',
  },
})
