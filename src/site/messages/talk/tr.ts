import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  title: 'Bir mahalle annesiyle konuşun',
  lead: 'Numaranızı yazın, sizi arayalım. Nedenini söylemeniz gerekmez.',
  promise: [
    'Ücretsizdir.',
    'Gizlidir.',
    'Elimizden gelirse sizin dilinizi konuşan birini buluruz.',
  ],
  label: 'Telefon numaranız',
  button: 'Beni arayın',
  kept: 'Konuşana kadar yalnızca numaranızı ve dilinizi saklarız. Sonra sileriz.',
  urgent: 'Siz ya da bir çocuk şu anda tehlikedeyse 112’yi arayın.',
  trap: 'Bu alana bir şey yazmayın',
  doneTitle: 'Teşekkürler. Sizi arayacağız',
  done: [
    'Bir mahalle annesi ya da koordinatör, genellikle birkaç gün içinde arar.',
    'Ne anlatacağınıza siz karar verirsiniz.',
    'Fikriniz değiştiyse, aradığımızda söylemeniz yeter.',
  ],
})
