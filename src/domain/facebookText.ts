import { shortened } from './shortened'

/** Characters, without the address that stands below. */
export const facebookLength = 500

type Told = Readonly<{ text: string | null; title: string; lead: string | null }>

/**
 * The words of a post: staff's own, or else the title and the lead, shortened between two words. The
 * story's address stands last, as a word of its own: by it the post is found again.
 */
export function facebookText({ text, title, lead }: Told, address: string): string {
  const own = text?.trim()
  const words = own ? own : [title, lead ?? ''].join('\n\n').trim()
  return `${shortened(words, facebookLength)}\n\n${address}`
}
