import { problem, type Problem } from './problem'

/** The longest text that the newspaper takes, in characters as `newspaperCount` counts them. */
export const newspaperLength = 1800
export const newspaperLeadLength = 300

/**
 * Characters as a newspaper counts them: every letter as it is seen, spaces with them, several spaces
 * and the end of a line as one.
 */
export function newspaperCount(text: string): number {
  const read = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  return Array.from(new Intl.Segmenter('da').segment(read)).length
}

type Told = Readonly<{
  title: string
  lead?: string | null | undefined
  /** The story's own text, plain. */
  body: string
  newspaperLead?: string | null | undefined
  newspaperText?: string | null | undefined
  newspaperCredit?: string | null | undefined
}>

export type NewspaperText = Readonly<{
  title: string
  lead: string
  text: string
  credit: string
}>

/** The story as the newspaper gets it: what was written for it, or else the story's own words. */
export function newspaperText(told: Told): NewspaperText {
  return {
    title: told.title,
    lead: written(told.newspaperLead) ?? written(told.lead) ?? '',
    text: written(told.newspaperText) ?? told.body,
    credit: written(told.newspaperCredit) ?? '',
  }
}

/** Why the newspaper cannot be sent it: there is nothing to print, or more than it takes. */
export function refuseNewspaperText({ text }: Pick<NewspaperText, 'text'>): Problem[] {
  const count = newspaperCount(text)
  if (count === 0) return [problem('newspaperText', 'newspaperEmpty')]
  return count > newspaperLength
    ? [problem('newspaperText', 'newspaperTooLong', { count, max: newspaperLength })]
    : []
}

function written(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed ? trimmed : undefined
}
