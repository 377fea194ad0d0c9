import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  heading: 'Bilgileriniz',
  lead: 'İnsanlar hakkında sakladığımız her şey, neden sakladığımız ve ne zaman sildiğimiz burada yazıyor. Olabildiğince az şey soruyoruz.',
  never:
    'CPR numarası, inanç, köken, oturum izni ya da sağlık hakkında hiçbir zaman soru sormayız. Lütfen siz de bunları bize yazmayın.',
  responsibleHeading: 'Onları kim koruyor?',
  responsible: 'İki konut kuruluşu birlikte sorumludur:',
  municipality: 'Ballerup Belediyesi yalnızca sayıları görür, adları asla görmez.',
  rightsHeading: 'Karar sizin',
  rights: [
    'Hakkınızda ne sakladığımızı öğrenebilir ve bir kopyasını alabilirsiniz.',
    'Yanlış olanı düzelttirebilirsiniz.',
    'Sildirebilirsiniz.',
    'Evet dedikten sonra hayır diyebilirsiniz. O günden sonra dururuz.',
  ],
  how: 'Alındı belgenizdeki kod ve telefon numaranızla başvurunuzu kendiniz geri çekebilir ya da silebilirsiniz. Kod yanınızda değilse bize ulaşın. Ücretsizdir ve nedenini söylemeniz gerekmez.',
  application: 'Başvurum',
  contact: 'Bize ulaşın',
  complaintHeading: 'Şikâyet etmek isterseniz',
  complaint:
    'Önce bize söylerseniz seviniriz. Her zaman Danimarka Veri Koruma Kurumu’na (Datatilsynet) da şikâyet edebilirsiniz.',
  authority: 'Datatilsynet',
  siteHeading: 'Siteyi kullandığınızda',
  site: [
    'Site, gerek olmadan çerez koymaz: yalnızca dil seçtiğinizde ve kaydolmaya başladığınızda.',
    'Site başkalarından hiçbir şey almaz ve burada olduğunuzu başka kimse öğrenmez.',
    'Bir sayfanın kaç kez gösterildiğini sayarız. Kimin gördüğünü bilmeyiz.',
  ],
  listHeading: 'Neleri saklıyoruz?',
  why: 'Neden',
  basis: 'Neye dayanarak',
  howLong: 'Ne kadar süre',
  who: 'Kim görebilir',
  months: (count: number) => `${count} ay`,
  kinds: {
    application: {
      title: 'Başvurunuz',
      what: 'Ad, telefon, e-posta, diller, tercüman isteyip istemediğiniz, bölge, uygun olduğunuz zamanlar, kendinizin anlattıkları, alındı belgenizdeki kod ve görüşmenin zamanı, yeri ve notları.',
      why: 'Sizi arayabilmek, sizinle görüşmek ve bir grup bulmak için.',
    },
    draft: {
      title: 'Henüz göndermediğiniz cevaplar',
      what: 'Forma şimdiye kadar yazdıklarınız.',
      why: 'Bağlantı koparsa kaybolmasın diye.',
    },
    callBack: {
      title: 'Bir mahalle annesinin aramasını istediğinizde',
      what: 'Telefon numaranız ve konuşmak istediğiniz dil.',
      why: 'Bir mahalle annesi sizi arayabilsin diye.',
    },
    course: {
      title: 'Kursa katıldığınızda ya da mahalle annesi olduğunuzda',
      what: 'Grubunuz, geldiğiniz akşamlar, sözleşme ve gizlilik sözü, diplomanızdaki ad, yardım ettiğiniz etkinlikler ve bıraktıysanız nedeni.',
      why: 'Kursu yürütmek ve kimin başardığını görmek ve kimin nerede yardım ettiğini bilmek için.',
    },
    diploma: {
      title: 'Diplomanız',
      what: 'Ad, grup, gün, numara ve kod. Adınız silindiğinde de diplomanın gerçek olduğu görülebilir.',
      why: 'Başardığınızı gösterebilesiniz diye.',
    },
    consent: {
      title: 'Evet dedikleriniz',
      what: 'Neye, hangi dilde ve ne zaman evet dediğiniz ve sonra hayır deyip demediğiniz.',
      why: 'Size sorduğumuzu gösterebilelim diye.',
    },
    message: {
      title: 'Size gönderilen mesajlar',
      what: 'Size yazdığımız SMS ve e-postalar.',
      why: 'Ne kararlaştırdığımızı bilelim diye.',
    },
    story: {
      title: 'Hikâyeler, resimler ve filmler',
      what: 'Anlatmaya ve göstermeye evet dedikleriniz. Hikâyeniz burada durdukça adınızı ve onayınızı da saklarız.',
      why: 'Başka kadınlar mahalle anneleri hakkında okuyabilsin diye.',
    },
    teacher: {
      title: 'Öğretenler',
      what: 'Ad, telefon, e-posta, konular ve anlaşmalar.',
      why: 'Akşamları planlayabilmek için.',
    },
    partner: {
      title: 'Başka yerlerdeki ilgili kişiler',
      what: 'Birlikte çalıştığımız kişilerin adı, telefonu ve e-postası.',
      why: 'Birlikte çalışabilmek için.',
    },
    bookkeeping: {
      title: 'Muhasebe',
      what: 'Kime, ne için para ödendiği ve fişler.',
      why: 'Paranın neye harcandığını gösterebilmek için.',
    },
    account: {
      title: 'Çalışan hesapları',
      what: 'Ad, e-posta ve görev. Parola, kimsenin okuyamayacağı biçimde saklanır.',
      why: 'Yalnızca doğru kişiler girebilsin diye.',
    },
    log: {
      title: 'Kim neyi değiştirdi?',
      what: 'Hesap, zaman ve hangi kaydın değiştiği.',
      why: 'Bilgilerinizi koruyabilmek için.',
    },
    privateLink: {
      title: 'Özel bağlantınız',
      what: 'Bağlantının kimin için olduğu, ne zaman biteceği ve en son hangi gün kullanıldığı. Bağlantının kendisini saklamayız. Ayrıca bir akşama gelip gelmeyeceğinize dair cevaplarınız.',
      why: 'Sayfanızı giriş yapmadan görebilmeniz ve kimin geleceğini bilmemiz için.',
    },
    tries: {
      title: 'Deneme sayısı',
      what: 'Her internet adresi ve telefon numarası için bir sayı; kimsenin okuyamayacağı biçimde yazılır.',
      why: 'Kimse siteyi kötüye kullanmasın diye.',
    },
  },
  bases: {
    consent: 'Evet dediniz.',
    course: 'O olmadan katıldığınız kursu yürütemeyiz.',
    law: 'Yasa bunu gerektiriyor.',
    interest: 'O olmadan programı yürütemeyiz ve olabildiğince azdır.',
  },
  readers: {
    team: 'Koordinatör, proje lideri ve sistem yöneticisi.',
    nobody: 'Hiç kimse.',
    everyone: 'Sitede yayımlandığında herkes.',
    selfAndAdmin: 'Çalışanın kendisi ve sistem yöneticisi.',
  },
  periods: {
    declined: (months: string) =>
      `Bir gruba katılmazsanız, son görüşmemizden en geç ${months} sonra sileriz. Katılırsanız kurs için geçerli olan geçerlidir.`,
    left: (months: string) => `Bizimle olduğunuz sürece ve bıraktıktan sonra ${months}.`,
    callBacks: (months: string, open: string) =>
      `Konuştuktan ${months} sonra sileriz. Size ulaşamazsak ${open} sonra sileriz.`,
    messages: (months: string) => `Yazdıktan ${months} sonra sileriz.`,
    audit: (months: string) => `${months} sonra sileriz.`,
    bookkeeping: (months: string) =>
      `Adlar ve fişler yıl sonundan ${months} sonra silinir. Rakamlar kalır.`,
    hours: (hours: number) => `${hours} saat.`,
    withHer: 'Kursunuzla ilgili bilgiler kadar.',
    whilePublished: 'Siz dur diyene kadar. Sonra hemen kaldırırız.',
    whileUseful: 'Birlikte çalıştığımız sürece.',
    whileValid:
      'Bağlantının süresi bitene ya da kapatılana kadar. Cevaplarınız, kursunuzla ilgili bilgiler kadar.',
  },
})
