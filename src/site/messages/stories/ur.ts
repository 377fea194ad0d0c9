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
})
