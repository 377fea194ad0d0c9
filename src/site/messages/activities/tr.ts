import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  heading: 'Etkinlikler',
  lead: 'Burada mahalle annelerinin Ballerup’ta neler yaptığını görebilirsiniz.',
  comingHeading: 'Yakında',
  pastHeading: 'Neler yaptık',
  noneComing: 'Şu anda takvimde bir şey yok.',
  kinds: {
    sspDebate: 'Tartışma akşamı',
    storytelling: 'Hikâye anlatımı',
    mothersGroup: 'Anneler grubu',
    charityShop: 'Yardım mağazası',
    cookbook: 'Yemek kitabı',
    cookingSchool: 'Yemek kursu',
    foodEvening: 'Yemek akşamı',
    ceremony: 'Diploma töreni',
    other: 'Etkinlik',
  },
  cancelled: 'İptal edildi',
  together: 'Birlikte:',
  about: 'Daha fazlasını okuyun',
  noDay: 'Günü henüz belli değil',
  monthHeading: 'Ay ay',
  noneInMonth: 'Bu ay takvimde bir şey yok.',
  months: 'Diğer aylar',
  followHeading: 'Kendi takviminizde',
  follow: 'Takvimi telefonunuzda takip edin',
  file: 'Takvimi dosya olarak indirin',
})
