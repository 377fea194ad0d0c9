import { problem, type Problem } from './problem'

const longestSlug = 80

/** 'den-foerste-aften' from 'Den første aften'. Empty when no letter of it is Latin. */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåäößıłđ]/g, (letter) => spelled.get(letter) ?? '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '')
}

export function isSlug(text: string): boolean {
  return text.length <= longestSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

export function refuseSlug(slug: string | null, path = 'slug'): Problem[] {
  if (slug === null || slug === '') return [problem(path, 'slugMissing')]
  return isSlug(slug) ? [] : [problem(path, 'slugForm')]
}

// What taking off the marks would misspell, or could not take apart.
const spelled = new Map([
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['đ', 'd'],
])
