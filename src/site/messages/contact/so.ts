import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Nala soo xiriir',
  lead: 'Soo wac, soo qor, ama weydiiso inaan ku soo wacno. Waa lacag la’aan, uma baahnid inaad sheegto cidda aad tahay.',
  roles: {
    coordinator: {
      title: 'Isku-duwaha',
      about: 'Su’aalaha koorsada, codsigaaga iyo macluumaadkaaga.',
    },
    projectLeader: {
      title: 'Hoggaamiyaha mashruuca',
      about: 'Haddii aad rabto inaad nala shaqayso ama wax la hagaajiyo.',
    },
    editor: { title: 'Tifaftiraha', about: 'Sheekooyinka, sawirrada iyo bogga.' },
    municipality: { title: 'Degmada Ballerup', about: 'Degmadu waxay taageertaa tababarka.' },
  },
  telephone: 'Telefoon',
  email: 'Iimeyl',
  hours: 'Goorma',
  none: 'Mar kasta waad weydiisan kartaa inaan ku soo wacno.',
  callMe: 'Weydiiso inaan ku soo wacno',
  danger: 'Haddii aad hadda khatar ku jirto, wac 112.',
})
