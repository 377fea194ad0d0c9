import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Boggu waa u furan yahay qof kasta',
  lead: 'Waa inaad bogga isticmaali karto si kasta oo aad wax u aragto, u maqasho, u dhaqaaqdo ama u akhrido, xataa telefoon duug ah.',
  standardHeading: 'Waxa aan raacno',
  standard:
    'Boggu wuxuu raacaa WCAG 2.2 heerka AA iyo heerka Yurub ee EN 301 549, oo sharciga Denmark ee helitaanka bogagga uu tilmaamayo.',
  worksHeading: 'Waxa aad ku kalsoonaan karto',
  works: [
    'Boggu wuxuu ku shaqeeyaa JavaScript la’aan, kiiboodh keliya iyo shaashad-akhriye.',
    'Qoraalka afar jeer waad weynayn kartaa, waxna kama lumaan.',
    'Boggu wuxuu raacaa dejinta iftiinka iyo mugdiga ee telefoonkaaga.',
    'Bogga waxaa lagu akhrin karaa toddoba luqadood, midig ilaa bidix sidoo kale.',
  ],
  knownHeading: 'Waxa aan ognahay inay maqan yihiin',
  known: [
    'Qoraallada luqadaha aan Deenishka ahayn mashiin ayaa turjumay. Haweenka luqaddaas hooyo u tahay ayaa si tartiib ah u akhriya. Ilaa markaas wax baa u dhici kara si khaldan.',
    'Sheekooyinka iyo hawlaha aan weli la turjumin waa Deenish, boggana wuu sheegayaa.',
    'Weli bog kasta codkiisa lama dhegaysan karo.',
    'Bogga kuma jiraan faylal PDF oo duug ah.',
  ],
  checkHeading: 'Sida aan u hubinnay',
  check:
    'Annaga ayaa bogagga ku tijaabinnay tijaabooyin toos ah iyo indhaha. Cid dibadda ka timid weli ma hubin.',
  checked: 'Markii ugu dambeysay ee la hubiyay:',
  tellHeading: 'Noo sheeg',
  tell: 'Haddii wax aadan isticmaali karin jiraan, noo sheeg. Sida ugu dhakhsaha badan ayaan u jawaabnaa, waxa aad u baahan tahayna si kale ayaad ku heli kartaa, tusaale telefoonka.',
  contact: 'Nala soo xiriir',
  authorityHeading: 'Yaa kormeera',
  authority:
    'Haddii aadan helin jawaab ku anfacda, waxaad u caban kartaa hay’adda dijitaalka Denmark (Digitaliseringsstyrelsen), oo ilaalisa in bogagga dadweynaha qof kasta isticmaali karo.',
  authorityName: 'Digitaliseringsstyrelsen',
})
