export type Problem = 'fault' | 'notFound' | 'refused' | 'malformed' | 'tooLarge' | 'formTooOld'
export type WordsLocale = 'da' | 'ar'

type Words = Readonly<Record<Problem, { readonly title: string; readonly text: string }>> & {
  readonly common: { readonly home: string; readonly reference: string }
}

export const words = {
  da: {
    fault: {
      title: 'Noget gik galt hos os',
      text: 'Det er ikke din skyld. Prøv igen om lidt. Bliver det ved, så ring til os og nævn nummeret her.',
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
    common: { home: 'Til forsiden', reference: 'Nummer:' },
  },
  ar: {
    fault: {
      title: 'حدث خطأ عندنا',
      text: 'هذا ليس خطأك. حاولي مرة أخرى بعد قليل. إذا تكرر ذلك فاتصلي بنا واذكري هذا الرقم.',
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
    common: { home: 'إلى الصفحة الرئيسية', reference: 'الرقم:' },
  },
} satisfies Record<WordsLocale, Words>
