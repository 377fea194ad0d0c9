import type { Locale } from './locales'

/** What stands on posters and invitations, in the language of those who pass by. */
export type PosterWords = Readonly<{
  site: string
  heading: string
  lead: string
  points: readonly string[]
  /** Over day and place of the information meeting. */
  meeting: string
  /** Beside the QR code. */
  scan: string
}>

export const posterWords = {
  da: {
    site: 'Bydelsmødre i Ballerup',
    heading: 'Vil du være bydelsmor?',
    lead: 'Bydelsmødre er kvinder, der hjælper andre kvinder i deres eget område. Du lærer det på et kursus.',
    points: ['Det er gratis', 'Det er fortroligt', 'Du behøver ikke tale godt dansk'],
    meeting: 'Kom til informationsmøde',
    scan: 'Scan koden med din telefon, og skriv dig op',
  },
  en: {
    site: 'Bydelsmødre in Ballerup',
    heading: 'Would you like to be a Bydelsmor?',
    lead: 'Bydelsmødre are women who help other women in their own neighbourhood. You learn it on a course.',
    points: ['It is free', 'It is confidential', 'You do not need to speak good Danish'],
    meeting: 'Come to an information meeting',
    scan: 'Scan the code with your phone and sign up',
  },
  ar: {
    site: 'أمهات الأحياء في باليروب',
    heading: 'هل تودين أن تصبحي أمّ حي؟',
    lead: 'أمهات الأحياء نساء يساعدن نساء أخريات في حيّهن. تتعلمين ذلك في دورة.',
    points: ['مجانًا', 'بسرّية', 'لا يلزم أن تتكلمي الدنماركية جيدًا'],
    meeting: 'تعالي إلى لقاء تعريفي',
    scan: 'امسحي الرمز بهاتفك وسجّلي',
  },
  fa: {
    site: 'مادران محله در بالروپ',
    heading: 'می‌خواهید مادر محله باشید؟',
    lead: 'مادران محله زنانی هستند که به زنان دیگر در محلهٔ خود کمک می‌کنند. این کار را در یک دوره یاد می‌گیرید.',
    points: ['رایگان است', 'محرمانه است', 'لازم نیست دانمارکی را خوب حرف بزنید'],
    meeting: 'به جلسهٔ آشنایی بیایید',
    scan: 'کد را با گوشی خود اسکن کنید و ثبت‌نام کنید',
  },
  ur: {
    site: 'بالیروپ میں محلے کی مائیں',
    heading: 'کیا آپ محلے کی ماں بننا چاہتی ہیں؟',
    lead: 'محلے کی مائیں وہ خواتین ہیں جو اپنے محلے کی دوسری خواتین کی مدد کرتی ہیں۔ آپ یہ ایک کورس میں سیکھتی ہیں۔',
    points: ['یہ مفت ہے', 'یہ راز میں رہتا ہے', 'اچھی ڈینش بولنا ضروری نہیں'],
    meeting: 'معلوماتی نشست میں آئیں',
    scan: 'اپنے فون سے کوڈ اسکین کریں اور نام لکھوائیں',
  },
  tr: {
    site: 'Ballerup’ta mahalle anneleri',
    heading: 'Mahalle annesi olmak ister misiniz?',
    lead: 'Mahalle anneleri, kendi mahallelerindeki diğer kadınlara yardım eden kadınlardır. Bunu bir kursta öğrenirsiniz.',
    points: ['Ücretsizdir', 'Söylenenler gizli kalır', 'İyi Danca konuşmanız gerekmez'],
    meeting: 'Bilgilendirme toplantısına gelin',
    scan: 'Kodu telefonunuzla okutun ve kaydolun',
  },
  so: {
    site: 'Hooyooyinka xaafadda ee Ballerup',
    heading: 'Ma rabtaa inaad noqoto hooyo xaafadeed?',
    lead: 'Hooyooyinka xaafaddu waa haween caawiya haweenka kale ee xaafaddooda. Waxaad ku baranaysaa koorso.',
    points: ['Waa bilaash', 'Waa sir', 'Uma baahnid inaad af-Deenishka si fiican ugu hadasho'],
    meeting: 'Kaalay kulanka wargelinta',
    scan: 'Ku sawir koodhka taleefankaaga oo isqor',
  },
} as const satisfies Record<Locale, PosterWords>
