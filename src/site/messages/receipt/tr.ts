import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  shareHeading: 'Bunu isteyecek birini tanıyor musunuz?',
  shareSms: 'Ona kısa mesajla gönderin',
  shareMail: 'Ona e-postayla gönderin',
  shareSubject: 'Mahalle annesi olun',
  shareText: (address) => `Belki sana göredir: Ballerup’ta mahalle annesi ol. ${address}`,
  shareAddress: 'Ya da ona adresi verin:',
  mine: 'Başvurunuzu geri çekin ya da silin',
})
