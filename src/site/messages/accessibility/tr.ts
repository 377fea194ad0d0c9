import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  heading: 'Site herkes içindir',
  lead: 'Nasıl görüyor, duyuyor, hareket ediyor ya da okuyorsanız okuyun, eski bir telefonda bile siteyi kullanabilmelisiniz.',
  standardHeading: 'Neye göre yapıyoruz?',
  standard:
    'Site, WCAG 2.2 AA düzeyine ve Danimarka’nın web erişilebilirliği yasasının gösterdiği EN 301 549 Avrupa standardına göre yapılmıştır.',
  worksHeading: 'Nelere güvenebilirsiniz?',
  works: [
    'Site JavaScript olmadan, yalnızca klavyeyle ve ekran okuyucuyla çalışır.',
    'Yazıyı dört kat büyütebilirsiniz, hiçbir şey kaybolmaz.',
    'Site telefonunuzun açık ve koyu ayarına uyar.',
    'Site yedi dilde, sağdan sola da okunabilir.',
  ],
  knownHeading: 'Eksik olduğunu bildiklerimiz',
  known: [
    'Danca dışındaki metinler makineyle çevrildi. Ana dili o dil olan kadınlar onları yavaş yavaş okuyor. O zamana kadar bir şey yanlış gelebilir.',
    'Henüz çevrilmemiş hikâyeler ve etkinlikler Dancadır; site bunu söyler.',
    'Henüz her sayfa sesli dinlenemiyor.',
    'Sitede eski PDF dosyası yoktur.',
  ],
  checkHeading: 'Nasıl kontrol ettik?',
  check:
    'Sayfaları kendimiz, otomatik testlerle ve bakarak denedik. Dışarıdan henüz kimse denemedi.',
  checked: 'Son kontrol:',
  tellHeading: 'Bize söyleyin',
  tell: 'Kullanamadığınız bir şey varsa söyleyin. Olabildiğince çabuk cevap veririz ve ihtiyacınız olanı başka bir yolla, örneğin telefonla alabilirsiniz.',
  contact: 'Bize ulaşın',
  authorityHeading: 'Kim denetliyor?',
  authority:
    'İşinize yarayan bir cevap alamazsanız, kamu sitelerini herkesin kullanabilmesini denetleyen Danimarka Dijitalleşme Kurumu’na (Digitaliseringsstyrelsen) şikâyet edebilirsiniz.',
  authorityName: 'Digitaliseringsstyrelsen',
})
