import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  heading: 'Bize ulaşın',
  lead: 'Arayın, yazın ya da sizi aramamızı isteyin. Ücretsizdir ve kim olduğunuzu söylemeniz gerekmez.',
  roles: {
    coordinator: {
      title: 'Koordinatör',
      about: 'Kurs, başvurunuz ve bilgilerinizle ilgili sorular.',
    },
    projectLeader: {
      title: 'Proje lideri',
      about: 'Bizimle çalışmak isterseniz ya da bir şey daha iyi olmalıysa.',
    },
    editor: { title: 'Editör', about: 'Hikâyeler, resimler ve site.' },
    municipality: { title: 'Ballerup Belediyesi', about: 'Belediye eğitimi destekler.' },
  },
  telephone: 'Telefon',
  email: 'E-posta',
  hours: 'Ne zaman',
  none: 'Her zaman sizi aramamızı isteyebilirsiniz.',
  callMe: 'Sizi aramamızı isteyin',
  danger: 'Şu anda tehlikedeyseniz 112’yi arayın.',
})
