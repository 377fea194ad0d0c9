import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Sheekooyin',
  lead: 'Haweenka Ballerup waxay ku sheekaynayaan erayadooda.',
  none: 'Weli sheekooyin ma jiraan. Way iman doonaan.',
  published: 'La daabacay',
  newer: 'Sheekooyin ka cusub',
  older: 'Sheekooyin ka hore',
  pages: 'Sheekooyin dheeraad ah',
  all: 'Dhammaan sheekooyinka',
  photo: 'Sawir',
  chooseTheme: 'Mawduuc dooro',
  allThemes: 'Dhammaan',
  themes: {
    newcomers: 'Ku cusub Denmark',
    fathers: 'Aabbayaasha',
    voting: 'Codaynta',
    socialControl: 'Xorriyadda qoyska',
    parentRole: 'Waalidnimada',
    health: 'Caafimaadka',
    school: 'Iskuulka',
    course: 'Koorsada',
    volunteering: 'Mutadawacnimada',
    work: 'Shaqada iyo waxbarashada',
  },
  phases: {
    before: 'La sheegay koorsada ka hor',
    during: 'La sheegay inta koorsadu socotay',
    after: 'La sheegay koorsada ka dib',
  },
  previous: 'Sheekadii hore',
  next: 'Sheekada xigta',
  feed: 'La soco sheekooyinka (RSS)',
  film: {
    transcript: 'Akhri waxa la sheego oo la tuso',
    captionsDanish: 'Deenish',
    download: 'Soo deji filimka',
    unplayable: 'Browser-kaagu ma tusi karo filimka.',
  },
})
