import { texts } from '../texts'
import type { da } from './da'

export const ar = texts<typeof da>()({
  shareHeading: 'هل تعرفين امرأة قد ترغب هي أيضًا؟',
  shareSms: 'أرسليه إليها في رسالة نصية',
  shareMail: 'أرسليه إليها بالبريد الإلكتروني',
  shareSubject: 'كوني أم حي',
  shareText: (address) => `ربما يناسبك هذا: كوني أم حي في بالروب. ${address}`,
  shareAddress: 'أو أعطيها العنوان:',
  mine: 'سحب طلبك أو حذفه',
})
