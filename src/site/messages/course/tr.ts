import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  course: {
    heading: 'Kurs',
    lead: 'Bydelsmor olmak için 10–12 kadınla birlikte bir kursa katılırsınız. Haftada bir akşam buluşur, birlikte konuşarak öğrenirsiniz. Kursu başarıyla bitirince diploma alırsınız.',
    datesHeading: 'Bir sonraki grup',
    noDates: 'Tarihler henüz belli değil. Adınızı yazdırın, size haber verelim.',
    topicsHeading: 'Neler öğrenirsiniz',
    cancelled: 'İptal edildi',
    factsHeading: 'Kısaca kurs',
    rhythm: (evenings, hours) => `${evenings} akşam, her seferinde ${hours} saat`,
    seats: (seats) => `Grupta ${seats} kadına yer var`,
    free: 'Ücretsiz. Başarınca diploma alırsınız',
    takesHeading: 'Neler gerekir?',
    takes: [
      'Başka kadınları dinlemek ve onlara yol göstermek istersiniz.',
      'Neredeyse her akşam gelirsiniz. Hasta olursanız telafi etmenin bir yolunu buluruz.',
      'Kadınların size anlattıklarını başkasına söylemeyeceğinize söz verirsiniz.',
      'Önce koordinatörle konuşursunuz. Bunun size uygun olup olmadığına birlikte karar verirsiniz.',
    ],
    running: 'Bu grup başladı. Bir sonraki için kaydolun.',
    runningHeading: 'Şu anki grup',
  },
  topics: {
    familyLife: 'Aile, çocuklar ve çocuk yetiştirme',
    health: 'Sağlık ve hareket',
    schoolAndDaycare: 'Kreş ve okul',
    communication: 'Konuşmak ve dinlemek',
    societyAndDemocracy: 'Toplum, demokrasi ve vatandaş olarak haklarınız',
    confidentiality: 'Gizlilik ve bildirme yükümlülüğü',
    role: 'Bydelsmor olmak',
    newcomers: 'Yeni gelen mültecileri karşılamak',
  },
})
