import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  course: {
    heading: 'Koorsada',
    lead: 'Si aad u noqoto hooyo xaafadeed waxaad koorso la qaadanaysaa 10–12 haween kale. Hal habeen toddobaadkii ayaad kulmaysaan, waxaadna wax ku baranaysaan wada hadal. Markaad baasto waxaad helaysaa shahaado.',
    datesHeading: 'Kooxda xigta',
    noDates: 'Taariikhaha weli lama go’aamin. Isdiiwaangeli, waan kula soo xiriiri doonnaa.',
    topicsHeading: 'Waxa aad baranayso',
    cancelled: 'Waa la baajiyay',
    factsHeading: 'Koorsada oo kooban',
    rhythm: (evenings, hours) => `${evenings} habeen, mar kasta ${hours} saacadood`,
    seats: (seats) => `Kooxda waxaa ku jira boosas ${seats} haween ah`,
    free: 'Waa lacag la’aan. Markaad baasto shahaado ayaad helaysaa',
    takesHeading: 'Maxaa loo baahan yahay?',
    takes: [
      'Waxaad jeceshahay inaad dhegaysato haween kale oo aad jidka tusto.',
      'Ku dhawaad mar kasta waad timaaddaa. Haddii aad xanuunsato, si aad u gaarto ayaan helnaa.',
      'Waxaad ballan qaadaysaa inaanad cid kale u sheegin waxa haweenku kuu sheegaan.',
      'Marka hore waxaad la hadashaa isku-duwaha. Si wadajir ah ayaad u ogaataan inay kugu habboon tahay.',
    ],
    running: 'Kooxdani way socotaa. Isugu qor tan xigta.',
    runningHeading: 'Kooxda hadda socota',
  },
  topics: {
    familyLife: 'Qoyska, carruurta iyo barbaarinta',
    health: 'Caafimaadka iyo jimicsiga',
    schoolAndDaycare: 'Xannaanada iyo iskuulka',
    communication: 'Wada hadal iyo dhegaysi',
    societyAndDemocracy: 'Bulshada, dimuqraadiyadda iyo xuquuqdaada muwaadinnimo',
    confidentiality: 'Sirta iyo waajibka sheegista',
    role: 'Noqoshada hooyo xaafadeed',
    newcomers: 'Soo dhaweynta qaxootiga cusub',
  },
})
