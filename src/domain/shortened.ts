/** A text of at most so many characters, cut between two words. What was cut is shown by "…". */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  const kept = words.slice(0, most - 2)
  const end = kept.search(/\s\S*$/)
  return `${end > 0 ? kept.slice(0, end) : kept} …`
}
