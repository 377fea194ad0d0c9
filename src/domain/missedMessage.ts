import type { Locale } from './locales'

/**
 * A suggestion of what to write to her who did not come. Somebody else may read her telephone, so it
 * names neither her, the course nor the place.
 */
export const missedMessages = {
  da: 'Hej. Vi savnede dig i dag og håber, at du har det godt. Skriv eller ring, hvis vi kan hjælpe. Vi ses næste gang.',
  en: 'Hello. We missed you today and hope you are well. Write or call if we can help. See you next time.',
  ar: 'مرحبًا. افتقدناك اليوم ونتمنى أن تكوني بخير. اكتبي لنا أو اتصلي إذا كان بإمكاننا المساعدة. نراك في المرة القادمة.',
  fa: 'سلام. امروز جای شما خالی بود و امیدواریم خوب باشید. اگر کمکی از ما برمی‌آید، پیام بدهید یا زنگ بزنید. تا دفعهٔ بعد.',
  ur: 'سلام۔ آج آپ کی کمی محسوس ہوئی، امید ہے آپ خیریت سے ہوں گی۔ اگر ہم مدد کر سکیں تو لکھیں یا فون کریں۔ اگلی بار ملیں گے۔',
  tr: 'Merhaba. Bugün sizi aramızda göremedik, umarız iyisinizdir. Yardımcı olabileceğimiz bir şey varsa yazın veya arayın. Bir dahaki sefere görüşmek üzere.',
  so: 'Salaan. Maanta waan ku waynay, waxaana rajaynaynaa inaad fiican tahay. Noo soo qor ama na soo wac haddii aan ku caawin karno. Waa inoo marka xigta.',
} as const satisfies Record<Locale, string>
