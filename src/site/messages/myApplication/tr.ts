import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  title: 'Başvurunuz',
  lead: 'Burada başvurunuzu geri çekebilir ya da sildirebilirsiniz. Alındı belgenizdeki kod gerekir.',
  code: 'Alındı belgesindeki kod',
  codeHint: 'Sekiz karakter, örneğin 3479 CFHJ',
  contact: 'Bize verdiğiniz telefon numarası',
  contactHint:
    'Yalnızca e-posta verdiyseniz onu yazın. İkisini de vermediyseniz koordinatörü arayın.',
  wish: 'Ne yapalım?',
  wishes: { withdraw: 'Başvurumu geri çek', erase: 'Başvurumu ve bütün cevaplarımı sil' },
  button: 'Gönder',
  done: {
    withdrawn: { title: 'Başvurunuz geri çekildi', text: 'Başka bir zaman yine bekleriz.' },
    erased: { title: 'Silindi', text: 'Bu kodla gönderdikleriniz artık bizde yok.' },
    askedToErase: {
      title: 'Koordinatör ilgilenecek',
      text: 'Kursa başladınız, bu yüzden bazı şeylerin elle silinmesi gerekir. Koordinatörün haberi var, sizinle konuşacak.',
    },
    askedToWithdraw: {
      title: 'Koordinatörü arayın',
      text: 'Başvurunuz buradan geri çekilemiyor. Koordinatör size yardım eder.',
    },
    twice: 'Birden fazla kez kaydolduysanız bunu da koordinatöre söyleyin.',
  },
  contactUs: 'Bize yazın ya da bizi arayın',
})
