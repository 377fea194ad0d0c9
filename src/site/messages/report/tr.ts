import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  heading: 'Neler başarıldı?',
  title: (year: number) => `${year} yılında neler başarıldı?`,
  lead: 'Yıl sayılarla; gün gün yazdıklarımızdan sayıldı.',
  asOf: 'Sayıldığı gün',
  what: 'Ne',
  number: 'Sayı',
  how: 'Nasıl sayıyoruz',
  hidden: '10’dan az',
  rounded:
    'İnsanlarla ilgili sayılar en yakın 5’e yuvarlanır ve 1 ile 9 arası gösterilmez; böylece kimse tanınmaz. Bu yüzden sayılar her zaman tam tutmaz.',
  years: 'Bir yıl seçin',
  none: 'Henüz sayı yok.',
  womenHeading: 'Yoldaki kadınlar',
  women: {
    applications: { title: 'Katılmak isteyenler', how: 'O yıl başlayan gruplardaki kadınlar.' },
    interviews: { title: 'Görüşmeye gelenler', how: 'Katılmak isteyenlerden.' },
    began: { title: 'Kursa başlayanlar', how: 'Bir grupta yer alanlar; yarıda bırakanlar da.' },
    passed: {
      title: 'Başaranlar',
      how: 'Grubun devam kuralına ya da proje liderinin kararına göre.',
    },
    diplomas: { title: 'Diploma alanlar', how: 'Geçerli diplomalar.' },
  },
  outreachHeading: 'Konuştuğumuz kadınlar',
  outreachHow:
    'Mahalle anneleri her hafta kaç kadınla ve nerede konuştuklarını yazar. İki kez konuşulan kadın iki kez sayılır.',
  total: 'Toplam',
  totalHidden: 'Sayılardan biri çok küçük olduğu için gösterilmiyor.',
  thingsHeading: 'Neler oldu?',
  things: {
    evenings: { title: 'Kurs akşamları', how: 'O yıl yapılan akşamlar.' },
    activities: { title: 'Etkinlikler', how: 'O yıl yapılan etkinlikler.' },
    participants: {
      title: 'Etkinliklere katılanlar',
      how: 'Bütün etkinlikler birlikte. Aynı kişi birkaç kez katılmış olabilir.',
    },
    stories: { title: 'Hikâyeler', how: 'O yıl siteye gelen ve hâlâ burada olan hikâyeler.' },
    visits: {
      title: 'Site ziyaretleri',
      how: 'Bir sayfanın kaç kez gösterildiği. Kimin gördüğünü bilmeyiz.',
    },
  },
  moneyHeading: 'Para',
  money: {
    granted: { title: 'Verilen destek', how: 'Süresi o yılı kapsayan destekler.' },
    used: { title: 'Harcanan', how: 'Aynı desteklerden bugüne kadar onaylanan giderler.' },
  },
})
