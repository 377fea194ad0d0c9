import { emailsIn, telephonesIn } from './contactDetails'
import { looksLikeCpr } from './cpr'
import { parseTelephone } from './telephone'

/** A text of a story by the name of its place, such as the lead in Arabic. */
export type Placed = Readonly<{
  /** The field of the story at which it is said. */
  path: string
  place: Readonly<{ da: string; en: string }>
  text: string
}>

export type Found = Omit<Placed, 'text'> & Readonly<{ found: string }>

/** Telephone numbers and e-mail addresses that stand in the texts, each as it is written there. */
export function contactsIn(texts: readonly Placed[]): Found[] {
  return texts.flatMap(({ path, place, text }) =>
    [...new Set([...emailsIn(text), ...telephonesIn(text)])].map((found) => ({
      path,
      place,
      found,
    })),
  )
}

export const withCpr = (texts: readonly Placed[]): Placed[] =>
  texts.filter(({ text }) => looksLikeCpr(text))

/** By which one found is known again: what is public in one text is so in the next. */
export function contactKey(found: string): string {
  const read = parseTelephone(found)
  return 'e164' in read ? read.e164 : found.trim().toLowerCase()
}
