import type { Locale } from '../../domain/locales'

export type Problem =
  | 'fault'
  /** The database does not answer, and the page is not kept. */
  | 'away'
  /** What she sent in a form could not be stored; it is given back to her. */
  | 'notSaved'
  | 'tooMany'
  | 'notFound'
  | 'refused'
  | 'malformed'
  | 'tooLarge'
  | 'formTooOld'

type Words = Readonly<Record<Problem, { readonly title: string; readonly text: string }>> & {
  readonly common: { readonly home: string; readonly reference: string; readonly again: string }
}

/** What the server itself says to the public, in every language. */
export const words: Readonly<Record<Locale, Words>> = {
  da: {
    fault: {
      title: 'Noget gik galt hos os',
      text: 'Det er ikke din skyld. Prøv igen om lidt. Bliver det ved, så ring til os og nævn nummeret her.',
    },
    away: {
      title: 'Siden holder en kort pause',
      text: 'Vi kan ikke hente siden lige nu. Det er ikke din skyld. Prøv igen om et par minutter.',
    },
    notSaved: {
      title: 'Dine svar er ikke sendt endnu',
      text: 'Det lykkedes ikke lige nu, og det er ikke din skyld. Dine svar står stadig på denne side. Vent et øjeblik, og tryk på knappen.',
    },
    tooMany: {
      title: 'Der er prøvet mange gange',
      text: 'Vent lidt, og tryk så på knappen. Dine svar står stadig på denne side. Du kan også ringe til os.',
    },
    notFound: {
      title: 'Siden findes ikke',
      text: 'Måske er den flyttet eller fjernet. Begynd på forsiden, så finder du vej.',
    },
    refused: {
      title: 'Det kan ikke lade sig gøre',
      text: 'Siden kunne ikke tage imod det, du sendte. Gå tilbage, og prøv igen.',
    },
    malformed: {
      title: 'Adressen er ikke rigtig',
      text: 'Der er en fejl i adressen. Se den efter, eller begynd på forsiden.',
    },
    tooLarge: {
      title: 'Det er for stort',
      text: 'Det, du sendte, er for stort til siden. Gør det mindre, og prøv igen.',
    },
    formTooOld: {
      title: 'Siden er blevet fornyet',
      text: 'Siden er ændret, siden du åbnede den. Gå tilbage, hent siden igen, og send så en gang til.',
    },
    common: { home: 'Til forsiden', reference: 'Nummer:', again: 'Prøv igen' },
  },
  en: {
    fault: {
      title: 'Something went wrong on our side',
      text: 'It is not your fault. Try again in a moment. If it goes on, call us and mention this number.',
    },
    away: {
      title: 'The page is taking a short break',
      text: 'We cannot fetch the page right now. It is not your fault. Try again in a few minutes.',
    },
    notSaved: {
      title: 'Your answers are not sent yet',
      text: 'It did not work just now, and it is not your fault. Your answers are still on this page. Wait a moment and press the button.',
    },
    tooMany: {
      title: 'There have been many tries',
      text: 'Wait a little, then press the button. Your answers are still on this page. You can also call us.',
    },
    notFound: {
      title: 'This page does not exist',
      text: 'Perhaps it was moved or removed. Begin on the front page and find your way.',
    },
    refused: {
      title: 'That is not possible',
      text: 'The page could not take what you sent. Go back and try again.',
    },
    malformed: {
      title: 'The address is not right',
      text: 'There is a mistake in the address. Check it, or begin on the front page.',
    },
    tooLarge: {
      title: 'That is too large',
      text: 'What you sent is too large for the page. Make it smaller and try again.',
    },
    formTooOld: {
      title: 'The page has been renewed',
      text: 'The page has changed since you opened it. Go back, load the page again, and send once more.',
    },
    common: { home: 'To the front page', reference: 'Number:', again: 'Try again' },
  },
  ar: {
    fault: {
      title: 'حدث خطأ عندنا',
      text: 'هذا ليس خطأك. حاولي مرة أخرى بعد قليل. إذا تكرر ذلك فاتصلي بنا واذكري هذا الرقم.',
    },
    away: {
      title: 'الصفحة متوقفة لوقت قصير',
      text: 'لا يمكننا عرض الصفحة الآن. هذا ليس خطأك. حاولي مرة أخرى بعد بضع دقائق.',
    },
    notSaved: {
      title: 'لم تُرسل إجاباتك بعد',
      text: 'لم ينجح الأمر الآن، وهذا ليس خطأك. إجاباتك ما زالت في هذه الصفحة. انتظري لحظة ثم اضغطي الزر.',
    },
    tooMany: {
      title: 'حدثت محاولات كثيرة',
      text: 'انتظري قليلًا ثم اضغطي الزر. إجاباتك ما زالت في هذه الصفحة. يمكنك أيضًا الاتصال بنا.',
    },
    notFound: {
      title: 'هذه الصفحة غير موجودة',
      text: 'ربما نُقلت الصفحة أو حُذفت. ابدئي من الصفحة الرئيسية.',
    },
    refused: {
      title: 'لا يمكن تنفيذ ذلك',
      text: 'لم تستطع الصفحة استقبال ما أرسلتِه. ارجعي وحاولي مرة أخرى.',
    },
    malformed: {
      title: 'العنوان غير صحيح',
      text: 'في العنوان خطأ. راجعيه، أو ابدئي من الصفحة الرئيسية.',
    },
    tooLarge: {
      title: 'الحجم كبير جدًا',
      text: 'ما أرسلتِه كبير جدًا. اجعليه أصغر وحاولي مرة أخرى.',
    },
    formTooOld: {
      title: 'تم تحديث الصفحة',
      text: 'تغيّرت الصفحة منذ أن فتحتِها. ارجعي، وأعيدي تحميل الصفحة، ثم أرسلي مرة أخرى.',
    },
    common: { home: 'إلى الصفحة الرئيسية', reference: 'الرقم:', again: 'حاولي مرة أخرى' },
  },
  fa: {
    fault: {
      title: 'مشکلی از طرف ما پیش آمد',
      text: 'تقصیر شما نیست. کمی بعد دوباره امتحان کنید. اگر ادامه داشت، با ما تماس بگیرید و این شماره را بگویید.',
    },
    away: {
      title: 'صفحه برای مدتی کوتاه در دسترس نیست',
      text: 'اکنون نمی‌توانیم صفحه را نشان دهیم. تقصیر شما نیست. چند دقیقهٔ دیگر دوباره امتحان کنید.',
    },
    notSaved: {
      title: 'پاسخ‌هایتان هنوز فرستاده نشده است',
      text: 'این بار نشد و تقصیر شما نیست. پاسخ‌هایتان هنوز در این صفحه است. کمی صبر کنید و دکمه را بزنید.',
    },
    tooMany: {
      title: 'بارها تلاش شده است',
      text: 'کمی صبر کنید و بعد دکمه را بزنید. پاسخ‌هایتان هنوز در این صفحه است. می‌توانید با ما تماس هم بگیرید.',
    },
    notFound: {
      title: 'این صفحه وجود ندارد',
      text: 'شاید جابه‌جا یا برداشته شده است. از صفحهٔ اول شروع کنید.',
    },
    refused: {
      title: 'این کار ممکن نیست',
      text: 'صفحه نتوانست آنچه را فرستادید بپذیرد. برگردید و دوباره امتحان کنید.',
    },
    malformed: {
      title: 'نشانی درست نیست',
      text: 'در نشانی اشتباهی هست. آن را بررسی کنید یا از صفحهٔ اول شروع کنید.',
    },
    tooLarge: {
      title: 'خیلی بزرگ است',
      text: 'آنچه فرستادید برای صفحه خیلی بزرگ است. کوچک‌ترش کنید و دوباره امتحان کنید.',
    },
    formTooOld: {
      title: 'صفحه تازه شده است',
      text: 'صفحه از وقتی باز کردید تغییر کرده است. برگردید، صفحه را دوباره باز کنید و باز بفرستید.',
    },
    common: { home: 'به صفحهٔ اول', reference: 'شماره:', again: 'دوباره امتحان کنید' },
  },
  ur: {
    fault: {
      title: 'ہماری طرف کچھ غلط ہو گیا',
      text: 'یہ آپ کی غلطی نہیں۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔ اگر پھر بھی ہو تو ہمیں فون کریں اور یہ نمبر بتائیں۔',
    },
    away: {
      title: 'صفحہ تھوڑی دیر کے لیے بند ہے',
      text: 'ہم اس وقت صفحہ نہیں دکھا سکتے۔ یہ آپ کی غلطی نہیں۔ چند منٹ بعد دوبارہ کوشش کریں۔',
    },
    notSaved: {
      title: 'آپ کے جوابات ابھی نہیں بھیجے گئے',
      text: 'ابھی ایسا نہیں ہو سکا، اور یہ آپ کی غلطی نہیں۔ آپ کے جوابات اسی صفحے پر ہیں۔ ذرا انتظار کریں اور بٹن دبائیں۔',
    },
    tooMany: {
      title: 'بہت بار کوشش کی گئی ہے',
      text: 'تھوڑا انتظار کریں، پھر بٹن دبائیں۔ آپ کے جوابات اسی صفحے پر ہیں۔ آپ ہمیں فون بھی کر سکتی ہیں۔',
    },
    notFound: {
      title: 'یہ صفحہ موجود نہیں',
      text: 'شاید اسے منتقل کر دیا گیا یا ہٹا دیا گیا ہے۔ پہلے صفحے سے شروع کریں۔',
    },
    refused: {
      title: 'ایسا نہیں ہو سکتا',
      text: 'جو آپ نے بھیجا صفحہ اسے نہیں لے سکا۔ واپس جائیں اور دوبارہ کوشش کریں۔',
    },
    malformed: {
      title: 'پتہ درست نہیں ہے',
      text: 'پتے میں غلطی ہے۔ اسے دیکھ لیں، یا پہلے صفحے سے شروع کریں۔',
    },
    tooLarge: {
      title: 'یہ بہت بڑا ہے',
      text: 'جو آپ نے بھیجا وہ صفحے کے لیے بہت بڑا ہے۔ اسے چھوٹا کریں اور دوبارہ کوشش کریں۔',
    },
    formTooOld: {
      title: 'صفحہ نیا ہو گیا ہے',
      text: 'آپ کے کھولنے کے بعد صفحہ بدل گیا ہے۔ واپس جائیں، صفحہ دوبارہ کھولیں اور پھر بھیجیں۔',
    },
    common: { home: 'پہلے صفحے پر', reference: 'نمبر:', again: 'دوبارہ کوشش کریں' },
  },
  tr: {
    fault: {
      title: 'Bizim tarafımızda bir hata oldu',
      text: 'Sizin hatanız değil. Biraz sonra tekrar deneyin. Sürerse bizi arayın ve bu numarayı söyleyin.',
    },
    away: {
      title: 'Sayfa kısa bir ara verdi',
      text: 'Sayfayı şu anda gösteremiyoruz. Sizin hatanız değil. Birkaç dakika sonra tekrar deneyin.',
    },
    notSaved: {
      title: 'Cevaplarınız henüz gönderilmedi',
      text: 'Şu anda olmadı ve bu sizin hatanız değil. Cevaplarınız hâlâ bu sayfada. Biraz bekleyin ve düğmeye basın.',
    },
    tooMany: {
      title: 'Çok kez denendi',
      text: 'Biraz bekleyin, sonra düğmeye basın. Cevaplarınız hâlâ bu sayfada. Bizi arayabilirsiniz de.',
    },
    notFound: {
      title: 'Bu sayfa yok',
      text: 'Taşınmış ya da kaldırılmış olabilir. Ana sayfadan başlayın.',
    },
    refused: {
      title: 'Bu mümkün değil',
      text: 'Sayfa gönderdiğinizi alamadı. Geri dönün ve tekrar deneyin.',
    },
    malformed: {
      title: 'Adres doğru değil',
      text: 'Adreste bir hata var. Kontrol edin ya da ana sayfadan başlayın.',
    },
    tooLarge: {
      title: 'Çok büyük',
      text: 'Gönderdiğiniz şey sayfa için çok büyük. Küçültün ve tekrar deneyin.',
    },
    formTooOld: {
      title: 'Sayfa yenilendi',
      text: 'Siz açtıktan sonra sayfa değişti. Geri dönün, sayfayı yeniden açın ve tekrar gönderin.',
    },
    common: { home: 'Ana sayfaya', reference: 'Numara:', again: 'Tekrar deneyin' },
  },
  so: {
    fault: {
      title: 'Wax baa naga khaldamay',
      text: 'Adiga khaladkaagu ma aha. Wax yar kadib mar kale isku day. Haddii ay sii socoto, na soo wac oo noo sheeg lambarkan.',
    },
    away: {
      title: 'Boggu wuxuu ku jiraa nasasho gaaban',
      text: 'Hadda bogga ma soo qaadi karno. Adiga khaladkaagu ma aha. Dhowr daqiiqo kadib mar kale isku day.',
    },
    notSaved: {
      title: 'Jawaabahaaga weli lama dirin',
      text: 'Hadda may suurtagelin, adigana khaladkaagu ma aha. Jawaabahaagu weli boggan ayay ku yaallaan. In yar sug, kadibna badhanka riix.',
    },
    tooMany: {
      title: 'Marar badan ayaa la isku dayay',
      text: 'In yar sug, kadibna badhanka riix. Jawaabahaagu weli boggan ayay ku yaallaan. Waad na soo wici kartaa sidoo kale.',
    },
    notFound: {
      title: 'Boggani ma jiro',
      text: 'Malaha waa la raray ama waa la saaray. Ka bilow bogga hore.',
    },
    refused: {
      title: 'Taasi ma suurtagasho',
      text: 'Boggu ma aqbali karin waxa aad dirtay. Dib u noqo oo mar kale isku day.',
    },
    malformed: {
      title: 'Cinwaanku sax ma aha',
      text: 'Cinwaanka khalad baa ku jira. Hubi, ama ka bilow bogga hore.',
    },
    tooLarge: {
      title: 'Aad buu u weyn yahay',
      text: 'Waxa aad dirtay way uga weyn yihiin bogga. Yaree oo mar kale isku day.',
    },
    formTooOld: {
      title: 'Bogga waa la cusboonaysiiyay',
      text: 'Boggu wuu isbeddelay tan iyo markii aad furtay. Dib u noqo, bogga mar kale fur, kadibna mar kale dir.',
    },
    common: { home: 'Bogga hore', reference: 'Lambar:', again: 'Mar kale isku day' },
  },
}
