import type { MessageTexts } from './texts'

export const tr: MessageTexts = {
  subject: 'Size bir mesaj',
  signUpReceipt: 'Mesajınızı aldık, sizinle iletişime geçeceğiz. Kodunuz: {code}',
  interview: 'Buluşmamız: {when}. Size uymuyorsa bizi arayın.',
  interviewMoved: 'Yeni zaman. Buluşmamız: {when}. Size uymuyorsa bizi arayın.',
  offer: 'Size bir yer açıldı. Bize en geç şu zamana kadar cevap verin: {until}.',
  admitted: 'Size yer var. Buluşmamız: {when}.',
  reminderDay: 'Hatırlatma. Buluşmamız: {when}. Gelemezseniz bizi arayın.',
  reminderHours: 'Bugün buluşuyoruz: {when}.',
  eveningCancelled: 'Şu zamanda buluşmuyoruz: {when}. Size haber vereceğiz.',
  eveningMoved: 'Yeni zaman. Buluşmamız: {when}. Eski zaman geçerli değil: {before}.',
  eveningPlace: 'Yeni yer. Buluşmamız: {when}. Saat aynı.',
  privateLink: 'Bu sizin kendi sayfanız. Bağlantıyı başkasına vermeyin.',
  diplomaReady: 'Sizin için hazırladığımız şey hazır. Bir sonraki buluşmada alacaksınız.',
}
