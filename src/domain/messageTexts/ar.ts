import type { MessageTexts } from './texts'

export const ar: MessageTexts = {
  subject: 'رسالة لكِ',
  signUpReceipt: 'وصلتنا رسالتك وسنتواصل معك. الرمز: {code}',
  interview: 'نلتقي {when}. إن لم يناسبك الموعد فاتصلي بنا.',
  interviewMoved: 'موعد جديد: نلتقي {when}. إن لم يناسبك الموعد فاتصلي بنا.',
  offer: 'صار لكِ مكان. أجيبينا في موعد أقصاه {until}.',
  admitted: 'لكِ مكان معنا. نلتقي {when}.',
  reminderDay: 'تذكير: نلتقي {when}. إن لم تستطيعي الحضور فاتصلي بنا.',
  reminderHours: 'نلتقي اليوم {when}.',
  eveningCancelled: 'لن نلتقي {when}. سنتواصل معك.',
  eveningMoved: 'موعد جديد: نلتقي {when} وليس {before}.',
  eveningPlace: 'مكان جديد: نلتقي {when}. الموعد لم يتغير.',
  privateLink: 'هذه صفحتك الخاصة. لا تعطي الرابط لأحد.',
  diplomaReady: 'ما أعددناه لكِ جاهز. ستستلمينه في لقائنا القادم.',
}
