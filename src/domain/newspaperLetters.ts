import { formatDateTime } from './time'

/** The newspaper's desk reads Danish. No name stands in a letter, and the story itself only behind the link. */
type Letter = Readonly<{ subject: string; body: string }>

export function newspaperLetter(
  { title, embargo }: Readonly<{ title: string; embargo: Date | null }>,
  link: string,
): Letter {
  return {
    subject: `En historie fra Bydelsmødrene: ${title}`,
    body: [
      'Til redaktionen',
      `Her er en historie, som I må bringe: »${title}«. Teksten og billedet i fuld størrelse ligger bag dette link:`,
      link,
      ...(embargo === null
        ? []
        : [`Må tidligst bringes ${formatDateTime(embargo, 'da')}. Brug den ikke før.`]),
      'Linket er jeres alene og gælder i 60 dage. Skriver vi, at historien er trukket tilbage, så brug hverken tekst eller billede.',
      'Venlig hilsen\nBydelsmødrene',
    ].join('\n\n'),
  }
}

/** Said to whoever has the story. Why it is taken back is nobody's business. */
export function withdrawalLetter(title: string): Letter {
  return {
    subject: `Brug ikke historien: ${title}`,
    body: [
      'Til redaktionen',
      `Historien »${title}«, som vi har sendt jer, er trukket tilbage. Brug hverken teksten eller billedet, og slet det, I har hentet. Står den allerede på jeres hjemmeside, så tag den ned.`,
      'Linket til den er lukket. Tak for hjælpen. Har I spørgsmål, så skriv til os.',
      'Venlig hilsen\nBydelsmødrene',
    ].join('\n\n'),
  }
}
