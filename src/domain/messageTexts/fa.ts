import type { MessageTexts } from './texts'

export const fa: MessageTexts = {
  subject: 'پیامی برای شما',
  signUpReceipt: 'پیام شما رسید و با شما تماس می‌گیریم. کد شما: {code}',
  interview: 'دیدار ما {when} است. اگر برایتان مناسب نیست، به ما زنگ بزنید.',
  interviewMoved: 'زمان تازه: دیدار ما {when} است. اگر برایتان مناسب نیست، به ما زنگ بزنید.',
  offer: 'برای شما جا باز شد. لطفاً حداکثر تا {until} به ما جواب بدهید.',
  admitted: 'برای شما جا هست. دیدار ما {when} است.',
  reminderDay: 'یادآوری: دیدار ما {when} است. اگر نمی‌توانید بیایید، به ما زنگ بزنید.',
  reminderHours: 'دیدار ما امروز {when} است.',
  eveningCancelled: 'دیدار {when} برگزار نمی‌شود. با شما تماس می‌گیریم.',
  eveningMoved: 'زمان تازه: دیدار ما {when} است، نه {before}.',
  eveningPlace: 'جای تازه: دیدار ما {when} است. زمان همان است.',
  privateLink: 'این صفحهٔ خود شماست. لینک را به کسی ندهید.',
  diplomaReady: 'آنچه برایتان آماده می‌کردیم حاضر است. دیدار بعدی آن را می‌گیرید.',
}
