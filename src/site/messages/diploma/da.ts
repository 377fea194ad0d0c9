import { danish } from '../texts'

export const da = danish({
  heading: 'Se, om et diplom er ægte',
  lead: 'Hvert diplom som bydelsmor har en kode. Skriv den her, så siger vi, om diplomet er givet af os.',
  code: 'Koden på diplomet',
  hint: '8 tegn. Det er lige meget, om du skriver store eller små bogstaver.',
  button: 'Se efter',
  validHeading: 'Diplomet er ægte',
  valid:
    'Koden hører til et diplom som bydelsmor. Det er givet af Bydelsmødre i Ballerup til en kvinde, der har bestået kurset.',
  name: 'Navn på diplomet',
  noName: 'Navnet vises kun, hvis hun selv har sagt ja til det.',
  month: 'Givet',
  revokedHeading: 'Diplomet gælder ikke mere',
  revoked:
    'Vi har givet et diplom med denne kode, men det er trukket tilbage. Måske har hun fået et nyt med en anden kode.',
  replacedHeading: 'Diplomet er erstattet',
  replaced:
    'Vi har givet et diplom med denne kode. Hun har fået et nyt i stedet, som har en anden kode.',
  unknownHeading: 'Vi kender ikke koden',
  unknown:
    'Se efter, om den er skrevet rigtigt. Passer den stadig ikke, er diplomet ikke givet af os.',
  again: 'Prøv en anden kode',
  tooMany: 'Der er prøvet mange koder. Vent lidt, og prøv igen.',
})
