import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Maxaa ka soo baxay?',
  title: (year: number) => `Maxaa ka soo baxay ${year}?`,
  lead: 'Sanadka oo tirooyin ah, laga tiriyay waxa aan maalin kasta qorno.',
  asOf: 'La tiriyay',
  what: 'Maxay',
  number: 'Tirada',
  how: 'Sida aan u tirinno',
  hidden: 'ka yar 10',
  rounded:
    'Tirooyinka dadka waxaa loo soo koobay 5-ta ugu dhow, tirooyinka 1 ilaa 9 lama muujiyo, si aan qofna loo aqoonsan. Sidaa darteed tirooyinku mar kasta isma waafaqaan.',
  years: 'Dooro sanad',
  none: 'Weli tirooyin ma jiraan.',
  womenHeading: 'Haweenka jidka ku jira',
  women: {
    applications: {
      title: 'Codsaday inay ku biiraan',
      how: 'Haweenka kooxihii sanadkaas bilaabmay.',
    },
    interviews: { title: 'Wada hadal yimid', how: 'Kuwii codsaday.' },
    began: {
      title: 'Koorsada bilaabay',
      how: 'Koox boos ka helay, xataa kuwii dhexda ka joojiyay.',
    },
    passed: {
      title: 'Gudbay',
      how: 'Sida xeerka imaanshaha kooxda, ama go’aanka hoggaamiyaha mashruuca.',
    },
    diplomas: { title: 'Shahaado helay', how: 'Shahaadooyinka shaqeeya.' },
  },
  outreachHeading: 'Haweenka aan la hadalnay',
  outreachHow:
    'Toddobaad kasta hooyooyinka xaafaddu waxay qoraan inta haween ee ay la hadleen iyo halka. Haweeney laba jeer lala hadlay laba jeer ayaa la tiriyaa.',
  total: 'Wadarta',
  totalHidden: 'Lama muujin, waayo tirooyinka mid ka mid ah aad buu u yar yahay.',
  thingsHeading: 'Waxa dhacay',
  things: {
    evenings: { title: 'Habeennada koorsada', how: 'Habeennadii sanadkaas la qabtay.' },
    activities: { title: 'Hawlaha', how: 'Hawlihii sanadkaas la qabtay.' },
    participants: {
      title: 'Ka qaybgalayaasha hawlaha',
      how: 'Dhammaan hawlaha oo la isku daray. Isla qofku dhowr jeer ayuu iman karaa.',
    },
    stories: {
      title: 'Sheekooyinka',
      how: 'Sheekooyinka sanadkaas bogga yimid oo weli halkan yaalla.',
    },
    visits: {
      title: 'Booqashooyinka bogga',
      how: 'Inta jeer ee bog la tusay. Ma naqaan cidda aragtay.',
    },
  },
  moneyHeading: 'Lacagta',
  money: {
    granted: { title: 'La oggolaaday', how: 'Deeqaha muddadoodu sanadkan ku jirto.' },
    used: {
      title: 'La isticmaalay',
      how: 'Kharashaadka la ansixiyay ee isla deeqahaas ilaa hadda.',
    },
  },
})
