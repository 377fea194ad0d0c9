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
})
