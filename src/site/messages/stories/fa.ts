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
})
