import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Noqo hooyo xaafadeed',
  lead: [
    'Shan bog oo gaagaaban. Saddex daqiiqo ayay qaadanaysaa.',
    'Uma baahnid inaad bixiso lambarka CPR, waxbana kuguma xirna.',
    'Kadib isku-duwaha ayaa ku soo wacaysa.',
  ],
  start: 'Bilow',
  goOn: 'Ka sii wad halkii aad ka joogtay',
  callMe: 'I soo wac',
  callMeLead:
    'Ma jeclaan lahayd inaad nala hadasho? Qor magacaaga iyo lambarkaaga, waan ku soo wacaynaa.',
  step: (page, of) => `Bogga ${page} ee ${of}`,
  back: 'Dib u noqo',
  next: 'Xiga',
  save: 'Kaydi',
  send: 'Dir',
  change: 'Beddel',
  optional: 'Uma baahnid inaad ka jawaabto.',
  deleteAnswers: 'Tirtir jawaabahayga',
  deleteHint: 'Isticmaal badhankan haddii dad kale telefoonka isticmaalaan.',
  deleted: 'Jawaabahaagii waa la tirtiray.',
  deletedHere:
    'Hadda telefoonkan wax adiga kugu saabsan kuma jiraan. Waxa aad dirtay weli waan haynaa.',
  noAnswers: {
    heading: 'Halkan jawaabo kaa yimid ma jiraan',
    text: 'Jawaabahaaga waxaan haynaa 24 saacadood. Malaha wakhtigii waa dhammaaday, ama boggu ma kaydin karo cookie telefoonkaaga. Waad bilaabi kartaa mar kale ama waxaad naga codsan kartaa inaan ku soo wacno.',
    restart: 'Mar kale bilow',
  },
  errors: {
    heading: 'Wax baa u baahan in la saxo',
  },
  name: {
    title: 'Magacaa?',
    hint: 'Qor magaca aan kuugu yeerno.',
    label: 'Magac',
  },
  telephone: {
    title: 'Sideen kuu heli karnaa?',
    label: 'Lambarkee telefoon ayaan ku wici karnaa?',
    hint: 'Tusaale 20\u00a000\u00a000\u00a001',
    through: 'Halkii, iga soo gaara hooyo xaafadeed',
    email: 'Iimeyl, haddii aad qoraal ka jeceshahay',
  },
  languages: {
    title: 'Luqadahaaga',
    label: 'Luqadahee ayaad ku hadashaa?',
    hint: 'Dooro dhammaan kuwa aad ku hadasho.',
    other: 'Luqad kale',
    interpreter: 'Ma rabtaa turjumaan marka aan wada hadlayno?',
    yes: 'Haa',
    no: 'Maya',
  },
  life: {
    title: 'Wax yar oo adiga kugu saabsan',
    area: 'Xaggee degan tahay?',
    areas: {
      hedeMaglepark: 'Hede- og Magleparken',
      grantoften: 'Grantoften',
      ballerupElsewhere: 'Meel kale oo Ballerup ah',
      outside: 'Ballerup dibaddeeda',
      notSaid: 'Waxaan doorbidayaa inaanan sheegin',
    },
    availability: 'Goorma ayaa kuugu fiican?',
    availabilities: {
      weekdayMornings: 'Maalmaha shaqada, subaxdii',
      weekdayAfternoons: 'Maalmaha shaqada, galabtii',
      weekdayEvenings: 'Maalmaha shaqada, fiidkii',
      weekends: 'Dhammaadka toddobaadka',
    },
    note: 'Ma jiraan wax ay tahay inaan ogaanno?',
    noteHint: 'Ugu badnaan 300 xaraf. Ha qorin lambarkaaga CPR.',
  },
  check: {
    title: 'Dib u eeg jawaabahaaga',
    notAnswered: 'Lama jawaabin',
  },
  call: {
    title: 'I soo wac',
    lead: 'Qor magacaaga iyo lambarkaaga. Kadib isku-duwaha ayaa ku soo wacaysa.',
    consentTitle: 'Ma ku soo wici karnaa?',
  },
  receipt: {
    pageTitle: 'Rasiidh',
    title: 'Mahadsanid! Jawaabahaagii waan helnay',
    code: 'Koodhkaaga',
    codeHint: 'Koodhka qor ama sawir ka qaad, si aan mar kale kuu helno.',
    nextHeading: 'Maxaa hadda dhacaya?',
    next: [
      'Isku-duwaha ayaa kula soo xiriiraysa.',
      'Waxaad ballansanaysaan wada hadal aad wax walba ku weydiin karto.',
      'Kadib waa laguu sheegayaa in boos kooxda ka bannaan yahay.',
    ],
    goneHeading: 'Koodhka hadda lama tusi karo',
    gone: 'Haddii aad jawaabahaaga dirtay, waan haynaa. Uma baahnid inaad mar kale dirto.',
    done: 'Dhammaad: koodhka ka saar telefoonkan',
  },
})
