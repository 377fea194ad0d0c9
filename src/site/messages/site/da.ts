import { danish } from '../texts'

export const da = danish({
  site: {
    name: 'Bydelsmødre i Ballerup',
    description:
      'Frivillige kvinder i Ballerup, der hjælper andre kvinder med at finde vej. Det er gratis.',
    skip: 'Gå til indholdet',
    menu: 'Menu',
    languages: 'Sprog',
    home: 'Forside',
    course: 'Kurset',
    stories: 'Historier',
    activities: 'Aktiviteter',
    join: 'Bliv bydelsmor',
    onlyDanish: 'Denne tekst findes kun på dansk.',
    errorTitle: 'Fejl',
    talk: 'Tal med en bydelsmor',
  },
  footer: {
    heading: 'Hvem står bag',
    responsible:
      'To boligorganisationer står for Bydelsmødre i Ballerup og passer på de oplysninger, du giver os:',
    funder: 'Ballerup Kommune støtter uddannelsen af et nyt hold.',
    contact: 'Kontakt',
    coordinator: 'Koordinatoren svarer på spørgsmål om kurset og om at blive bydelsmor.',
    callMe: 'Bed koordinatoren ringe til dig',
    pages: 'Om siden',
    privacy: 'Dine oplysninger hos os',
    accessibility: 'Tilgængelighed',
    contactPage: 'Skriv eller ring til os',
    report: 'Hvad er der kommet ud af det?',
  },
  gone: {
    heading: 'Historien er her ikke mere',
    text: 'Den er taget ned. Når en kvinde beder os om at fjerne sin historie, gør vi det med det samme.',
    instead: 'Læs en anden historie',
  },
  missing: {
    heading: 'Vi kan ikke finde siden',
    text: 'Måske er adressen skrevet forkert, eller også er siden flyttet.',
    home: 'Gå til forsiden',
  },
})
