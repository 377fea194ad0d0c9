import type { Area } from './choices/people'

/** As much of a woman's record as tells whether two records may be one woman. */
export type Known = Readonly<{
  id: string
  name: string
  /** E.164. */
  telephone: string | null
  area: Area | null
}>

export type LookAlike = Readonly<{ id: string; because: 'telephone' | 'name' }>

/**
 * Other records that may be the same woman's: the same telephone, or a similar name in the same
 * area. A person decides; nothing is joined. Names in different scripts are never found similar.
 */
export function lookAlikes(her: Known, others: readonly Known[]): readonly LookAlike[] {
  const isSimilar = similarTo(her.name)
  return others.flatMap((other): readonly LookAlike[] => {
    if (other.id === her.id) return []
    if (her.telephone !== null && other.telephone === her.telephone)
      return [{ id: other.id, because: 'telephone' }]
    return her.area === other.area && isSimilar(other.name)
      ? [{ id: other.id, because: 'name' }]
      : []
  })
}

/** Spelled alike once marks, case and order are left out: at most a fifth of the letters differ. */
export const areSimilar = (one: string, other: string): boolean => similarTo(one)(other)

function similarTo(name: string): (other: string) => boolean {
  const a = lettersOf(name)
  return (other) => {
    const b = lettersOf(other)
    if (a === '' || b === '') return false
    const differing = Math.floor(Math.max(a.length, b.length) / 5)
    // Most names are told apart by this alone.
    if (Math.abs(a.length - b.length) > differing) return false
    return a === b || distance(a, b) <= differing
  }
}

/** `Ayşe  Yılmaz` → `ayse yilmaz`; the words in order of the alphabet, as some write the last first. */
function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{Letter}\s]/gu, '')
    .split(/\s+/)
    .filter(Boolean)
    .sort()
    .join(' ')
}

/** How many letters have to be put in, left out or changed to make one of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
