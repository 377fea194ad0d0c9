import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  heading: 'Hikâyeler',
  lead: 'Ballerup’tan kadınlar kendi sözleriyle anlatıyor.',
  none: 'Henüz hikâye yok. Yakında gelecek.',
  published: 'Yayımlandı:',
  newer: 'Daha yeni hikâyeler',
  older: 'Daha eski hikâyeler',
  pages: 'Başka hikâyeler',
  all: 'Bütün hikâyeler',
  photo: 'Fotoğraf',
  chooseTheme: 'Bir konu seçin',
  allThemes: 'Hepsi',
  themes: {
    newcomers: 'Danimarka’da yeni',
    fathers: 'Babalar',
    voting: 'Oy kullanmak',
    socialControl: 'Ailede özgürlük',
    parentRole: 'Ebeveyn olmak',
    health: 'Sağlık',
    school: 'Okul',
    course: 'Kurs',
    volunteering: 'Gönüllülük',
    work: 'İş ve eğitim',
  },
  phases: {
    before: 'Kurstan önce anlatıldı',
    during: 'Kurs sırasında anlatıldı',
    after: 'Kurstan sonra anlatıldı',
  },
  previous: 'Önceki hikâye',
  next: 'Sonraki hikâye',
  feed: 'Hikâyeleri takip edin (RSS)',
  film: {
    transcript: 'Söylenenleri ve gösterilenleri okuyun',
    captionsDanish: 'Danca',
    download: 'Filmi indirin',
    unplayable: 'Tarayıcınız filmi gösteremiyor.',
  },
})
