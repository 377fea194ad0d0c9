import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Macluumaadkaaga',
  lead: 'Halkan waxaa ku qoran waxa aan dadka ka kaydinno, sababta, iyo goorta aan tirtirno. Wax yar oo keliya ayaan weydiinnaa.',
  never:
    'Weligeen ma weydiinno lambarka CPR, diinta, asalka, sharciga joogitaanka ama caafimaadka. Fadlan adiguna ha noo soo qorin.',
  responsibleHeading: 'Yaa ilaaliya',
  responsible: 'Laba urur guriyeed ayaa si wadajir ah mas’uul uga ah:',
  municipality: 'Degmada Ballerup waxay aragtaa tirooyin keliya, magacyo marnaba.',
  rightsHeading: 'Adiga ayaa go’aansanaya',
  rights: [
    'Waad ogaan kartaa waxa aan kaa kaydinnay, nuqulna waad qaadan kartaa.',
    'Wixii khaldan waad sixi karaysaa.',
    'Waad tirtirsiin kartaa.',
    'Markaad haa tiraahdo kadib maya waad dhihi kartaa. Maalintaas ayaan joojinaynaa.',
  ],
  how: 'Koodhka rasiidhkaaga iyo lambarka telefoonkaaga ayaad codsigaaga kula noqon kartaa ama ku tirtiri kartaa. Haddii aadan koodhka hayn, nala soo xiriir. Waa lacag la’aan, sababtana uma baahnid inaad sheegto.',
  application: 'Codsigayga',
  contact: 'Nala soo xiriir',
  complaintHeading: 'Haddii aad cabanayso',
  complaint:
    'Waan ku faraxnaa haddii aad marka hore noo sheegto. Mar kasta waxaad sidoo kale u caban kartaa hay’adda ilaalinta xogta ee Denmark (Datatilsynet).',
  authority: 'Datatilsynet',
  siteHeading: 'Markaad bogga isticmaasho',
  site: [
    'Boggu kukiyo ma dhigo ka hor inta aan loo baahan: markaad luqad doorato iyo markaad isdiiwaangelinta bilowdo.',
    'Boggu waxba kama keeno kuwa kale, qof kalena lama ogeysiiyo inaad halkan joogtay.',
    'Waxaan tirinnaa inta jeer ee bog la tusay. Ma naqaan cidda aragtay.',
  ],
  listHeading: 'Waxa aan kaydinno',
  why: 'Sababta',
  basis: 'Maxaa noo oggolaanaya',
  howLong: 'Muddada',
  who: 'Yaa arki kara',
  months: (count: number) => `${count} bilood`,
  kinds: {
    application: {
      title: 'Codsigaaga',
      what: 'Magaca, telefoonka, iimeylka, luqadaha, inaad turjumaan rabto, xaafadda, goorta aad awooddo, waxa aad adigu sheegto, koodhka rasiidhka, iyo wakhtiga, goobta iyo qoraallada wada hadalka.',
      why: 'Si aan kuu soo wacno, kuula hadalno oo koox kuugu helno.',
    },
    draft: {
      title: 'Jawaabaha aadan weli dirin',
      what: 'Waxa aad ilaa hadda foomka ku qortay.',
      why: 'Si aanay kaaga lumin haddii xiriirku go’o.',
    },
    callBack: {
      title: 'Markaad codsato in hooyo xaafadeed ku soo wacdo',
      what: 'Lambarka telefoonkaaga iyo luqadda aad ku hadli rabto.',
      why: 'Si hooyo xaafadeed kuu soo wacdo.',
    },
    course: {
      title: 'Markaad koorsada dhigato ama aad tahay hooyo xaafadeed',
      what: 'Kooxdaada, habeennada aad timid, heshiiska iyo ballanta xogta, magaca shahaadoda, hawlaha aad ka caawiso, iyo sababta aad u joojisay haddii aad joojisay.',
      why: 'Si aan koorsada u qabanno oo aan u aragno cidda gudubtay, oo aan u ogaanno cidda meel kasta ka caawinaysa.',
    },
    diploma: {
      title: 'Shahaadadaada',
      what: 'Magaca, kooxda, maalinta, lambarka iyo koodhka. Marka magacaaga la tirtiro, weli waa la arki karaa in shahaadodu run tahay.',
      why: 'Si aad u muujiso inaad gudubtay.',
    },
    consent: {
      title: 'Waxa aad haa tiri',
      what: 'Waxa aad haa tiri, luqadda iyo goorta, iyo haddii aad kadib maya tiri.',
      why: 'Si aan u muujinno inaan ku weydiinnay.',
    },
    message: {
      title: 'Fariimaha laguu diray',
      what: 'SMS iyo iimeyllada aan kuu qornay.',
      why: 'Si aan u ogaanno waxa aan ku heshiinnay.',
    },
    story: {
      title: 'Sheekooyin, sawirro iyo filimo',
      what: 'Waxa aad oggolaatay in la sheego oo la muujiyo. Inta sheekadaadu halkan taallo, magacaaga iyo oggolaanshahaaga ayaan sidoo kale haynaa.',
      why: 'Si haweenka kale ay uga akhriyaan hooyooyinka xaafadda.',
    },
    teacher: {
      title: 'Macallimiinta',
      what: 'Magaca, telefoonka, iimeylka, maadooyinka iyo ballamaha.',
      why: 'Si aan habeennada u qorshayno.',
    },
    partner: {
      title: 'Dadka aan meelo kale kala xiriirno',
      what: 'Magaca, telefoonka iyo iimeylka dadka aan la shaqayno.',
      why: 'Si aan u wada shaqayno.',
    },
    bookkeeping: {
      title: 'Xisaabaadka',
      what: 'Cidda lacag la siiyay, waxa loo siiyay, iyo rasiidhada.',
      why: 'Si aan u muujinno waxa lacagta lagu isticmaalay.',
    },
    account: {
      title: 'Akoonnada shaqaalaha',
      what: 'Magaca, iimeylka iyo doorka. Furaha sirta ah waxaa loo kaydiyaa si aan cidna u akhrin karin.',
      why: 'Si dadka saxda ah oo keliya ay u galaan.',
    },
    log: {
      title: 'Yaa wax beddelay',
      what: 'Akoonka, wakhtiga, iyo diiwaanka la beddelay.',
      why: 'Si aan macluumaadkaaga u ilaalino.',
    },
    privateLink: {
      title: 'Xiriiriyahaaga gaarka ah',
      what: 'Cidda xiriiriyaha loogu talagalay, goorta uu dhacayo iyo maalinta ugu dambeysay ee la isticmaalay. Xiriiriyaha laftiisa ma hayno. Iyo jawaabahaaga ku saabsan inaad habeen imanayso.',
      why: 'Si aad boggaaga u aragto adigoon gelin akoon, annaguna aan u ogaanno cidda imanaysa.',
    },
    tries: {
      title: 'Tirada isku dayga',
      what: 'Tiro cinwaan kasta oo internet iyo lambar kasta, loo qoray si aan cidna u akhrin karin.',
      why: 'Si aan cidna bogga si xun ugu isticmaalin.',
    },
  },
  bases: {
    consent: 'Haa ayaad tiri.',
    course: 'La’aanteed ma qaban karno koorsada aad dhigato.',
    law: 'Sharciga ayaa dalbaya.',
    interest: 'La’aanteed barnaamijka ma maamuli karno, waana wax yar sida suurtogalka ah.',
  },
  readers: {
    team: 'Isku-duwaha, hoggaamiyaha mashruuca iyo maamulaha nidaamka.',
    nobody: 'Cidna.',
    everyone: 'Dhammaan, marka ay bogga taallo.',
    selfAndAdmin: 'Shaqaalaha laftiisa iyo maamulaha.',
  },
  periods: {
    declined: (months: string) =>
      `Haddii aadan koox ku biirin, waxaan tirtirnaa ugu dambayn ${months} ka dib xiriirkii ugu dambeeyay. Haddii aad ku biirto, waa sida koorsada.`,
    left: (months: string) => `Inta aad nala joogto, iyo ${months} marka aad joojiso kadib.`,
    callBacks: (months: string, open: string) =>
      `${months} ka dib markaan hadalno. Haddii aan ku heli weyno, waxaan tirtirnaa ${open} ka dib.`,
    messages: (months: string) => `${months} ka dib markaan qornay.`,
    audit: (months: string) => `${months} ka dib waan tirtirnaa.`,
    bookkeeping: (months: string) =>
      `Magacyada iyo rasiidhada waxaa la tirtiraa ${months} ka dib dhammaadka sanadka. Tirooyinku way haraan.`,
    hours: (hours: number) => `${hours} saacadood.`,
    withHer: 'Inta macluumaadka koorsadaada la hayo.',
    whilePublished: 'Ilaa aad jooji tiraahdo. Markaas isla markiiba waan ka saarnaa.',
    whileUseful: 'Inta aan wada shaqaynno.',
    whileValid: 'Ilaa xiriiriyuhu dhaco ama la xiro. Jawaabahaagu waa inta xogta koorsadaada.',
  },
})
