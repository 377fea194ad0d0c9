import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  heading: 'Sheekooyin',
  lead: 'Haweenka Ballerup waxay ku sheekaynayaan erayadooda.',
  none: 'Weli sheekooyin ma jiraan. Way iman doonaan.',
  published: 'La baahiyay',
  newer: 'Sheekooyin ka cusub',
  older: 'Sheekooyin ka hore',
  pages: 'Sheekooyin dheeraad ah',
  all: 'Dhammaan sheekooyinka',
  photo: 'Sawir',
})
