import type { MessageTexts } from './texts'

export const en: MessageTexts = {
  subject: 'A message for you',
  signUpReceipt: 'We have got your message and will contact you. Your code: {code}',
  interview: 'We meet {when}. If that does not suit you, please call us.',
  interviewMoved: 'New time: we meet {when}. If that does not suit you, please call us.',
  offer: 'There is now a place for you. Please answer us by {until}.',
  admitted: 'There is a place for you. We meet {when}.',
  reminderDay: 'Remember that we meet {when}. If you cannot come, please call us.',
  reminderHours: 'We meet today {when}.',
  eveningCancelled: 'We do not meet {when} after all. You will hear from us.',
  eveningMoved: 'New time: we meet {when} and not {before}.',
  eveningPlace: 'New place: we meet {when}. The time is the same.',
  privateLink: 'Here is your own page. Do not give the link to others.',
  diplomaReady: 'What we made for you is ready. You will get it the next time we meet.',
}
