import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Hawlo',
  lead: 'Halkan waxaad ku arki kartaa waxa ay hooyooyinka xaafaddu ka qabtaan Ballerup.',
  comingHeading: 'Waxa soo socda',
  pastHeading: 'Waxa aan qabannay',
  noneComing: 'Hadda waxba kuma jiraan jadwalka.',
  kinds: {
    sspDebate: 'Habeen dood',
    storytelling: 'Sheeko-sheegid',
    mothersGroup: 'Koox hooyooyin',
    charityShop: 'Dukaan samafal',
    cookbook: 'Buug cunto karin',
    cookingSchool: 'Casharro cunto karin',
    foodEvening: 'Habeen cunto',
    ceremony: 'Xafladda shahaadooyinka',
    other: 'Hawl',
  },
  cancelled: 'Waa la baajiyay',
  together: 'Wadashaqayn:',
  about: 'Wax badan akhri',
  noDay: 'Maalinta weli lama go’aamin',
  monthHeading: 'Bil bil',
  noneInMonth: 'Bishan waxba kuma jiraan jadwalka.',
  months: 'Bilo kale',
  followHeading: 'Jadwalkaaga ku hel',
  follow: 'Jadwalka kala soco telefoonkaaga',
  file: 'Jadwalka fayl ahaan u soo deji',
})
