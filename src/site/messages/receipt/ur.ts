import { texts } from '../texts'
import type { da } from './da'

export const ur = texts<typeof da>()({
  shareHeading: 'کیا آپ کسی ایسی خاتون کو جانتی ہیں جنہیں یہ پسند آئے؟',
  shareSms: 'انہیں ایس ایم ایس میں بھیجیں',
  shareMail: 'انہیں ای میل میں بھیجیں',
  shareSubject: 'محلے کی ماں بنیں',
  shareText: (address) => `شاید یہ آپ کے لیے ہو: بیلروپ میں محلے کی ماں بنیں۔ ${address}`,
  shareAddress: 'یا انہیں یہ پتہ دیں:',
  mine: 'اپنی درخواست واپس لیں یا مٹا دیں',
})
