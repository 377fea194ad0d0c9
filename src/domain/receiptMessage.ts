import type { Locale } from './locales'

/**
 * The receipt of a sign-up as a message. Somebody else may read her telephone, so it names neither
 * the course nor the site.
 */
export function receiptMessage(code: string, locale: Locale): string {
  return receiptMessages[locale](code)
}

export const receiptMessages = {
  da: (code) => `Vi har fået din besked og kontakter dig. Din kode: ${code}`,
  en: (code) => `We have got your message and will contact you. Your code: ${code}`,
  ar: (code) => `وصلتنا رسالتك وسنتواصل معك. الرمز: \u2066${code}\u2069`,
  fa: (code) => `پیام شما رسید و با شما تماس می‌گیریم. کد شما: \u2066${code}\u2069`,
  ur: (code) => `آپ کا پیغام مل گیا، ہم آپ سے رابطہ کریں گے۔ آپ کا کوڈ: \u2066${code}\u2069`,
  tr: (code) => `Mesajınızı aldık, sizinle iletişime geçeceğiz. Kodunuz: ${code}`,
  so: (code) => `Fariintaadii waan helnay, waan kula soo xidhiidhaynaa. Koodhkaagu waa: ${code}`,
} as const satisfies Record<Locale, (code: string) => string>
