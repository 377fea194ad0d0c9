import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  site: {
    name: 'Hooyooyinka Xaafadda ee Ballerup',
    description:
      'Haween mutadawiciin ah oo Ballerup ka caawiya haween kale inay jidka helaan. Waa lacag la’aan.',
    skip: 'U bood qoraalka',
    menu: 'Liiska',
    languages: 'Luqadda',
    home: 'Bogga hore',
    course: 'Koorsada',
    stories: 'Sheekooyin',
    activities: 'Hawlo',
    join: 'Noqo hooyo xaafadeed',
    onlyDanish: 'Qoraalkan wuxuu ku qoran yahay af Deenish oo keliya.',
    errorTitle: 'Khalad',
    talk: 'La hadal hooyo xaafadeed',
  },
  footer: {
    heading: 'Kumaan nahay',
    responsible:
      'Laba urur oo guriyeed ayaa ka dambeeya Hooyooyinka Xaafadda ee Ballerup, waxayna ilaaliyaan waxa aad noo sheegto:',
    funder: 'Degmada Ballerup ayaa taageerta tababarka koox cusub.',
    contact: 'Xiriir',
    coordinator:
      'Isku-duwaha ayaa ka jawaabta su’aalaha ku saabsan koorsada iyo sida loo noqdo hooyo xaafadeed.',
    callMe: 'Weydiiso isku-duwaha inay ku soo wacdo',
    pages: 'Ku saabsan boggan',
    privacy: 'Xogtaada aan hayno',
    accessibility: 'Fududaynta isticmaalka',
    contactPage: 'Noo soo qor ama na soo wac',
    report: 'Maxaa ka soo baxay?',
  },
  gone: {
    heading: 'Sheekadani halkan kuma jirto hadda',
    text: 'Waa la saaray. Marka ay haweeney naga codsato inaan sheekadeeda saarno, isla markiiba waan saarnaa.',
    instead: 'Akhri sheeko kale',
  },
  missing: {
    heading: 'Boggan ma helayno',
    text: 'Waxaa laga yaabaa in cinwaanka si khaldan loo qoray, ama bogga la raray.',
    home: 'Tag bogga hore',
  },
})
