import { staffDa } from './staffDa'

/** What the sign-up can answer: every language has these. */
export const publicDa = {
  nameMissing: 'Skriv dit navn.',
  nameLength: 'Skriv et navn på mellem {min} og {max} tegn.',
  textTooLong: 'Skriv højst {max} tegn.',
  textUnreadable: 'Der er tegn i teksten, som ikke kan læses. Slet dem, og skriv igen.',
  textDirection: 'Der er skjulte tegn i teksten, som vender skriften. Slet teksten, og skriv igen.',
  textOneLine: 'Skriv det på én linje.',
  telephoneMissing: 'Skriv dit telefonnummer, eller vælg, at en bydelsmor skal finde dig.',
  telephoneDigits: 'Nummeret skal have 8 cifre, for eksempel 20\u00a000\u00a000\u00a001.',
  telephoneStart: 'Danske numre begynder med et tal fra 2 til 9. Se efter, om nummeret er rigtigt.',
  telephoneForeign:
    'Et udenlandsk nummer skal begynde med + og landets kode. Se efter, om det er rigtigt.',
  emailForm:
    'Skriv en hel e-mailadresse, for eksempel navn@example.org, eller lad feltet være tomt.',
  languagesMissing: 'Vælg mindst ét sprog.',
  choiceUnknown: 'Vælg et af de svar, der står her.',
  cprFound: 'Slet CPR-nummeret. Vi har ikke brug for det.',
  consentMissing: 'Sæt kryds, hvis vi må kontakte dig.',
  keyMissing: 'Gå tilbage til første side, og send igen.',
  keyReused: 'Dine svar er allerede sendt. Begynd forfra, hvis du vil sende noget nyt.',
  answersGone: 'Dine svar er slettet, fordi der er gået lang tid. Begynd forfra.',
  tooManyTries: 'Der er prøvet mange gange. Vent lidt, og prøv igen.',
  callBackTelephone: 'Skriv dit telefonnummer, så vi kan ringe.',
  codeMissing: 'Skriv koden fra din kvittering.',
  codeContactMissing: 'Skriv det telefonnummer eller den e-mail, du gav os.',
  wishMissing: 'Vælg, hvad vi skal gøre.',
  codeWrong:
    'Koden passer ikke sammen med nummeret. Se begge dele efter. Efter fem forsøg er koden låst: ring så til koordinatoren.',
  tryAgain: 'Det gik ikke denne gang. Vent lidt, og prøv igen. Dine svar er her stadig.',
} as const

export type PublicCode = keyof typeof publicDa

/** The catalogue that decides which codes there are. */
export const da = { ...publicDa, ...staffDa } as const
