import { locales } from '@/domain/locales'
import type { Roll } from '../support/dice'

/** @throws where there is nothing to choose */
export function one<T>(list: readonly T[], roll: Roll): T {
  const found = list[roll(list.length)]
  if (found === undefined) throw new Error('Nothing to choose from')
  return found
}

export const some = (list: readonly string[], roll: Roll) => list.filter(() => roll(3) === 0)

/** In which language, and whether no more is read than is named. */
export const language = (roll: Roll) =>
  [
    roll(2) === 0 ? 'select: true' : '',
    roll(2) === 0 ? `locale: ${one(locales, roll)}` : '',
    roll(2) === 0 ? `fallbackLocale: ${one([...locales, 'none'], roll)}` : '',
  ].join(' ')

/** An order by up to three of these. */
export function sorting(fields: readonly string[], roll: Roll): string {
  const sorted = some(fields, roll)
    .slice(0, 3)
    .map((name) => `${roll(2) === 0 ? '-' : ''}${name}`)
  return sorted.length === 0 ? '' : `sort: "${sorted.join(',')}"`
}

/** What a page tells of itself. */
export const paging = [
  'hasNextPage',
  'hasPrevPage',
  'limit',
  'nextPage',
  'offset',
  'page',
  'pagingCounter',
  'prevPage',
  'totalDocs',
  'totalPages',
]
