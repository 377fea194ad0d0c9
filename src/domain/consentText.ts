import type { Locale } from './locales'

/** Stored with each consent. A changed sentence is a new version; the old stays in history. */
export const consentTextVersion = '2026-12'

/** Months after the last contact; the texts below and the retention settings say the same. */
export const consentMonths = 12

export type ConsentText = Readonly<{
  /** What she ticks. */
  sentence: string
  what: string
  howLong: string
  howToDelete: string
}>

export const consentTexts = {
  da: {
    sentence: 'I må gemme mine svar og kontakte mig om kurset.',
    what: 'Vi gemmer kun det, du har skrevet her. Kun koordinatoren, projektlederen og systemets administrator kan se det.',
    howLong:
      'Kommer du ikke med på et hold, sletter vi det senest 12 måneder efter sidste kontakt.',
    howToDelete:
      'Du kan altid få det slettet: sig det til koordinatoren, og nævn koden på din kvittering.',
  },
  en: {
    sentence: 'You may keep my answers and contact me about the course.',
    what: 'We keep only what you wrote here. Only the coordinator, the project leader and the system’s administrator can see it.',
    howLong:
      'If you do not join a team, we delete it at the latest 12 months after our last contact.',
    howToDelete:
      'You can have it deleted at any time: tell the coordinator the code on your receipt.',
  },
  ar: {
    sentence: 'يمكنكم حفظ إجاباتي والتواصل معي بشأن الدورة.',
    what: 'نحفظ فقط ما كتبتِه هنا. لا يستطيع رؤيته إلا المنسقة ومديرة المشروع ومسؤولة النظام.',
    howLong: 'إذا لم تنضمي إلى مجموعة، نحذفه بعد 12 شهرًا من آخر تواصل على الأكثر.',
    howToDelete: 'يمكنك طلب حذفه في أي وقت: قولي ذلك للمنسقة واذكري الرمز الموجود في إيصالك.',
  },
  fa: {
    sentence: 'می‌توانید پاسخ‌هایم را نگه دارید و دربارهٔ دوره با من تماس بگیرید.',
    what: 'فقط آنچه را این‌جا نوشته‌اید نگه می‌داریم. تنها هماهنگ‌کننده، مدیر پروژه و سرپرست سامانه می‌توانند آن را ببینند.',
    howLong: 'اگر وارد گروهی نشوید، حداکثر 12 ماه پس از آخرین تماس آن را پاک می‌کنیم.',
    howToDelete: 'هر زمان می‌توانید بخواهید پاک شود: کد رسید خود را به هماهنگ‌کننده بگویید.',
  },
  ur: {
    sentence: 'آپ میرے جوابات رکھ سکتے ہیں اور کورس کے بارے میں مجھ سے رابطہ کر سکتے ہیں۔',
    what: 'ہم صرف وہی رکھتے ہیں جو آپ نے یہاں لکھا ہے۔ اسے صرف رابطہ کار، پروجیکٹ لیڈر اور سسٹم کے منتظم دیکھ سکتے ہیں۔',
    howLong:
      'اگر آپ کسی گروپ میں شامل نہ ہوئیں تو ہم آخری رابطے کے زیادہ سے زیادہ 12 ماہ بعد اسے مٹا دیتے ہیں۔',
    howToDelete: 'آپ کبھی بھی اسے مٹوا سکتی ہیں: رابطہ کار کو اپنی رسید کا کوڈ بتائیں۔',
  },
  tr: {
    sentence: 'Cevaplarımı saklayabilir ve kurs hakkında benimle iletişim kurabilirsiniz.',
    what: 'Yalnızca burada yazdıklarınızı saklarız. Bunları yalnızca koordinatör, proje lideri ve sistem yöneticisi görebilir.',
    howLong: 'Bir gruba katılmazsanız, son görüşmemizden en geç 12 ay sonra sileriz.',
    howToDelete:
      'İstediğiniz zaman sildirebilirsiniz: koordinatöre alındı belgenizdeki kodu söyleyin.',
  },
  so: {
    sentence: 'Waad kaydin kartaan jawaabahayga oo igala soo xiriiri kartaan koorsada.',
    what: 'Waxaan kaydinnaa oo keliya waxa aad halkan ku qortay. Waxaa arki kara oo keliya isku-duwaha, hoggaamiyaha mashruuca iyo maamulaha nidaamka.',
    howLong:
      'Haddii aadan koox ku biirin, waxaan tirtirnaa ugu dambayn 12 bilood ka dib xiriirkii ugu dambeeyay.',
    howToDelete:
      'Mar kasta waad tirtirsiin kartaa: isku-duwaha u sheeg koodhka ku qoran rasiidhkaaga.',
  },
} as const satisfies Record<Locale, ConsentText>

/** All of it as one text, as it was read when she ticked: what a consent's version stands for. */
export function consentText(locale: Locale): string {
  const { sentence, what, howLong, howToDelete } = consentTexts[locale]
  return [sentence, what, howLong, howToDelete].join(' ')
}
