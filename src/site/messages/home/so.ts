import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Haween albaabbada isu fura',
  lead: 'Hooyo xaafadeed (Bydelsmor) waa haweeney mutadawac ah oo xaafaddaada joogta. Waxay booqataa haweenka aad u kelida ah, si siman ayay ula dhaqantaa, waxayna tustaa jidka ururrada, iskuulka, dhakhtarka iyo degmada.',
  join: 'Waxaan rabaa inaan noqdo hooyo xaafadeed',
  whatHeading: 'Maxay qabataa hooyo xaafadeed?',
  what: [
    'Way dhegaysataa, wakhti bayna ku siisaa.',
    'Waxay kuu sheegtaa meesha caawimo laga helo, haddii aad rabtana way ku raacdaa.',
    'Waxay taqaan ururrada iyo goobaha aad dadka kale kula baran karto.',
  ],
  freeHeading: 'Waa lacag la’aan',
  free: 'In lala hadlo hooyo xaafadeed lacag kuma baxdo, koorsadana lacag kuma baxdo.',
  confidentialHeading: 'Waa sir',
  confidential:
    'Hooyo xaafadeed waxay saxiixday inaysan cid kale u sheegin waxa aad tiraahdo. Haddii oo keliya uu ilmo xaalad xun ku jiro, waa inay, sida qof walba, degmada u sheegto.',
  meetingHeading: 'Kulan wargelin',
  meeting: 'Kaalay, koorsada wax ka maqal, su’aalahaagana weydii.',
  storiesHeading: 'Sheekooyin cusub',
  allStories: 'Dhammaan sheekooyinka',
  activitiesHeading: 'Waxa soo socda',
  allActivities: 'Dhammaan hawlaha',
  choose: 'Maxaad jeclaan lahayd?',
  joinMore: 'Koorso lacag la’aan ah la qaado haween kale, oo caawi qof xaafaddaada jooga.',
  talk: 'Waxaan rabaa inaan la hadlo hooyo xaafadeed',
  talkMore: 'Lambarkaaga qor, waan ku soo wici doonnaa. Uma baahnid inaad sababta sheegto.',
  meetingCalendar: 'Kulanka ku dar jadwalkaaga',
  aboutCourse: 'Wax ka akhri koorsada',
})
