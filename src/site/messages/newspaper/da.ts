import { danish } from '../texts'

/** The newspaper's desk reads Danish: these texts stand in no other language. */
export const newspaper = danish({
  title: 'En historie til avisen',
  embargo: (when: string) => `Må tidligst bringes ${when}.`,
  free: 'Må bringes nu.',
  headline: 'Overskrift',
  lead: 'Indledning',
  text: 'Tekst',
  count: (count: string) => `${count} anslag med mellemrum`,
  credit: 'Kreditering',
  picture: 'Billede',
  photo: 'Foto',
  seen: 'Det ser man',
  files: 'Hent',
  docx: 'Teksten til Word (.docx)',
  txt: 'Teksten som ren tekst (.txt)',
  jpg: (width: number, height: number) => `Billedet, ${width} × ${height} punkter (.jpg)`,
  terms:
    'Historien er fortalt med samtykke til avisen og kun til den. Ret ikke i det, nogen har sagt. Skriver vi, at den er trukket tilbage, så brug hverken tekst eller billede.',
  closedTitle: 'Historien kan ikke bruges',
  closed:
    'Måske er den trukket tilbage, eller også er linket for gammelt eller afløst af et nyt. Har I historien liggende, så brug hverken teksten eller billedet, før I har hørt fra os. Tak, fordi I passer på dem, der fortæller.',
  contact: 'Kontakt os',
  tooMany: 'Der er prøvet mange links herfra. Vent lidt, og prøv igen.',
})
