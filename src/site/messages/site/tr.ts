import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  site: {
    name: 'Ballerup Mahalle Anneleri',
    description: 'Ballerup’ta başka kadınlara yol gösteren gönüllü kadınlar. Ücretsizdir.',
    skip: 'İçeriğe geçin',
    menu: 'Menü',
    languages: 'Dil',
    home: 'Ana sayfa',
    course: 'Kurs',
    stories: 'Hikâyeler',
    activities: 'Etkinlikler',
    join: 'Mahalle annesi olun',
    onlyDanish: 'Bu metin yalnızca Danca.',
    errorTitle: 'Hata',
    talk: 'Mahalle annesiyle konuşun',
  },
  footer: {
    heading: 'Biz kimiz',
    responsible:
      'Ballerup Mahalle Anneleri’nin arkasında iki konut kuruluşu var. Bize verdiğiniz bilgileri onlar korur:',
    funder: 'Yeni bir grubun eğitimini Ballerup Belediyesi destekliyor.',
    contact: 'İletişim',
    coordinator: 'Kurs ve mahalle annesi olmak hakkındaki sorularınıza koordinatör cevap verir.',
    callMe: 'Koordinatörün sizi aramasını isteyin',
    pages: 'Bu site hakkında',
    privacy: 'Bizdeki bilgileriniz',
    accessibility: 'Erişilebilirlik',
    contactPage: 'Bize yazın ya da bizi arayın',
    report: 'Neler başarıldı?',
  },
  gone: {
    heading: 'Bu hikâye artık burada değil',
    text: 'Kaldırıldı. Bir kadın hikâyesini kaldırmamızı isterse, bunu hemen yaparız.',
    instead: 'Başka bir hikâye okuyun',
  },
  missing: {
    heading: 'Bu sayfayı bulamıyoruz',
    text: 'Adres yanlış yazılmış ya da sayfa taşınmış olabilir.',
    home: 'Ana sayfaya gidin',
  },
})
