import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  title: 'Codsigaaga',
  lead: 'Halkan waxaad kula noqon kartaa codsigaaga ama waad tirtiri kartaa. Waxaad u baahan tahay koodhka rasiidhkaaga.',
  code: 'Koodhka rasiidhka',
  codeHint: 'Siddeed xaraf iyo tiro, tusaale 3479 CFHJ',
  contact: 'Lambarka telefoonka ee aad na siisay',
  contactHint:
    'Haddii aad na siisay iimeyl oo keliya, ku qor. Haddii aadan midna na siin, wac isku-duwaha.',
  wish: 'Maxaan samaynaa?',
  wishes: {
    withdraw: 'Codsigayga waan la noqonayaa',
    erase: 'Tirtir codsigayga iyo jawaabahayga oo dhan',
  },
  button: 'Dir',
  done: {
    withdrawn: { title: 'Codsigaagii waa lala noqday', text: 'Mar kale waa lagu soo dhaweynayaa.' },
    erased: { title: 'Waa la tirtiray', text: 'Wixii aad koodhkaas ku dirtay hadda ma hayno.' },
    askedToErase: {
      title: 'Isku-duwaha ayaa ka shaqaynaysa',
      text: 'Koorsada waad bilowday, markaa qaar waa in gacanta lagu tirtiro. Isku-duwaha waa loo sheegay, wayna kula hadlaysaa.',
    },
    askedToWithdraw: {
      title: 'Wac isku-duwaha',
      text: 'Codsigaaga halkan laguma la noqon karo. Isku-duwaha ayaa ku caawinaysa.',
    },
    twice: 'Haddii aad marar badan isdiiwaangelisay, taas na u sheeg isku-duwaha.',
  },
  contactUs: 'Noo soo qor ama na soo wac',
})
