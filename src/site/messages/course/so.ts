import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  course: {
    heading: 'Koorsada',
    lead: 'Si aad u noqoto hooyo xaafadeed waxaad koorso la qaadanaysaa 10–12 haween kale. Hal habeen toddobaadkii ayaad kulmaysaan, waxaadna wax ku baranaysaan wada hadal. Markaad baasto waxaad helaysaa diblooma.',
    datesHeading: 'Kooxda xigta',
    noDates: 'Taariikhaha weli lama go’aamin. Isdiiwaangeli, waan kula soo xiriiri doonnaa.',
    topicsHeading: 'Waxa aad baranayso',
    cancelled: 'Waa la baajiyay',
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
