import { texts } from '../texts'
import type { da } from './da'

export const fa = texts<typeof da>()({
  shareHeading: 'کسی را می‌شناسید که او هم دوست داشته باشد؟',
  shareSms: 'با پیامک برایش بفرستید',
  shareMail: 'با ایمیل برایش بفرستید',
  shareSubject: 'مادر محله شوید',
  shareText: (address) => `شاید به درد شما بخورد: مادر محله در بالروپ شوید. ${address}`,
  shareAddress: 'یا نشانی را به او بدهید:',
  mine: 'پس گرفتن یا پاک کردن درخواست‌تان',
})
