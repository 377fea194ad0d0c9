import { dice, type Roll } from '../support/dice'
import type { Question } from './bothWays'
import { language, one, paging, some, sorting } from './rolled'

/** Questions that are to be answered without Payload, of any form in which that is done: the same each time. */
export function directQuestions(count: number, ids: readonly string[]): readonly Question[] {
  const roll = dice(20261129)
  return Array.from({ length: count }, () => {
    const variables: Record<string, object> = {}
    const roots = (roll(4) === 0 ? ['a', 'b'] : ['a']).map((name) => {
      if (roll(7) === 0)
        return `${name}: Story(id: "${one(ids, roll)}" ${language(roll)}) ${fields(roll)}`
      variables[name] = maybeAmong(filter(2, roll), roll)
      return `${name}: Stories(where: $${name}, limit: ${1 + roll(5)} ${more(roll)}) { ${some(paging, roll).join(' ')} docs ${fields(roll)} }`
    })
    const declared = Object.keys(variables).map((name) => `$${name}: Story_where`)
    const names = declared.length === 0 ? '' : `(${declared.join(', ')})`
    return { query: `query ${names} { ${roots.join(' ')} }`, variables }
  })
}

const more = (roll: Roll) =>
  [roll(2) === 0 ? '' : `page: ${1 + roll(4)}`, sorting(sortable, roll), language(roll)].join(' ')

function fields(roll: Roll): string {
  const [first = 'id', ...others] = some(plain, roll)
  return `{ named: ${first} ${others.join(' ')} ${roll(3) === 0 ? some(leading, roll).join(' ') : ''} }`
}

function filter(depth: number, roll: Roll): object {
  const asked = some(Object.keys(comparable), roll).slice(0, roll(3))
  const here = Object.fromEntries(asked.map((name) => [name, one(comparable[name] ?? [], roll)]))
  if (depth === 0 || roll(2) === 0) return here
  const list = Array.from({ length: 1 + roll(2) }, () => filter(depth - 1, roll))
  return { ...here, [roll(2) === 0 ? 'AND' : 'OR']: list }
}

/** The same filter, and a theme beside it, below it, or in the place of all of it. */
function maybeAmong(asked: object, roll: Roll): object {
  const themes = one(among, roll)
  return (
    [asked, asked, { ...asked, themes }, { AND: [asked, { themes }] }, { OR: [{ themes }, asked] }][
      roll(5)
    ] ?? asked
  )
}

const sortable = ['publishedAt', 'slug', 'createdAt', 'updatedAt', 'phase', 'id']
const plain = [
  'title',
  'slug',
  'lead',
  'body',
  'phase',
  'themes',
  'publishedAt',
  'withdrawnAt',
  'status',
  'updatedAt',
  'createdAt',
  '__typename',
]
const leading = ['picture { alt url filename sizes { small { url } } }', 'film { title url }']
const moment = '2026-10-03T07:30:00.122Z'
/** What may be asked of each field, in the forms that are read without Payload. */
const comparable: Readonly<Record<string, readonly object[]>> = {
  slug: [
    { equals: 'den-1' },
    { not_equals: 'den-2' },
    { equals: 'den-1', not_equals: 'den-2' },
    { in: ['den-0', 'den-3', 'gemt-kladde'] },
    { not_in: ['den-0', 'findes ikke'] },
    { in: [] },
    { equals: "' OR true --" },
    { equals: 'gemt-trukket' },
  ],
  phase: [
    { equals: 'before' },
    { not_equals: 'after' },
    { in: ['before', 'during'] },
    { not_in: ['after'] },
  ],
  status: [
    { equals: 'published' },
    { equals: 'draft' },
    { not_equals: 'published' },
    { in: ['withdrawn', 'published'] },
  ],
  publishedAt: [
    { less_than: moment },
    { less_than_equal: moment },
    { greater_than: moment, less_than: '2026-10-06T00:00:00Z' },
    { greater_than_equal: moment },
    { equals: moment },
    { not_equals: moment },
    { exists: true },
    { exists: false },
  ],
  withdrawnAt: [{ exists: false }, { exists: true }],
}

/** What may be asked of a list, once in a question. */
const among = [
  { equals: 'work' },
  { equals: 'fathers' },
  { in: ['work'] },
  { in: ['work', 'course', 'volunteering'] },
  { in: ['fathers', 'volunteering'] },
  { in: 'course' },
  { in: [] },
]

/** Forms of questions that are left to Payload. */
export const elsewhere = {
  'seeks a word':
    '{ Stories(limit: 3, where: { title: { contains: "Historie" } }) { docs { slug } totalDocs } }',
  'asks twice of one list':
    '{ Stories(limit: 3, where: { AND: [{ themes: { in: [work] } }, { themes: { equals: course } }] }) { docs { slug } totalDocs } }',
  'asks twice in one place':
    '{ Stories(limit: 3, where: { themes: { in: [work, course], equals: work } }) { docs { slug } totalDocs } }',
  'asks either of one list':
    '{ Stories(limit: 3, where: { OR: [{ themes: { equals: volunteering } }, { themes: { equals: course } }] }) { docs { slug } totalDocs } }',
  'asks what is not on a list':
    '{ Stories(limit: 5, where: { themes: { not_equals: work } }) { docs { slug } totalDocs } }',
  'asks what is none of a list':
    '{ Stories(limit: 5, where: { themes: { not_in: [work, course] } }) { docs { slug } totalDocs } }',
  'asks for an empty list':
    '{ Stories(limit: 5, where: { themes: { exists: false } }) { docs { slug } totalDocs } }',
  'asks for nothing of a list':
    '{ Stories(limit: 5, where: { themes: { equals: null } }) { docs { slug } totalDocs } }',
  'asks for nothing among others':
    '{ Stories(limit: 5, where: { themes: { in: [null, work] } }) { docs { slug } totalDocs } }',
  'asks for all of a list':
    '{ Stories(limit: 5, where: { themes: { all: [work] } }) { docs { slug } totalDocs } }',
  'orders by a word': '{ Stories(limit: 3, sort: "-title") { docs { slug } } }',
  'orders by what is not there': '{ Stories(limit: 3, sort: "nothing,slug") { docs { slug } } }',
  'orders by what is closed': '{ Stories(limit: 3, sort: "recognisable") { docs { slug } } }',
  'asks what is closed':
    '{ Stories(limit: 3, where: { onSite: { equals: true } }) { docs { slug } } }',
  'names what is closed':
    '{ Stories(limit: 3) { docs { slug channels recognisable checks { harm } } } }',
  'has both lists':
    '{ Stories(limit: 3, where: { AND: [{ slug: { equals: "den-1" } }], OR: [{ phase: { equals: after } }] }) { docs { slug } } }',
  'compares after a difference':
    '{ Stories(limit: 3, where: { slug: { not_equals: "x", in: ["den-1"] } }) { docs { slug } } }',
  'compares with nothing':
    '{ Stories(limit: 3, where: { withdrawnAt: { equals: null } }) { docs { slug } } }',
  'has a fragment':
    '{ Stories(limit: 3, select: true) { ...some } } fragment some on Stories { docs { slug title } }',
  'names its records twice': '{ Stories(limit: 3, select: true) { docs { lead } docs { title } } }',
  'names a field twice':
    '{ Stories(limit: 3, select: true) { docs { picture { url } again: picture { alt } } } }',
  'asks for a draft': '{ Stories(limit: 3, draft: true) { docs { slug } } }',
  'knows no such id': '{ Story(id: "00000000-0000-4000-8000-000000000000") { slug } }',
  'gives what is no id': '{ Story(id: "den-1") { slug } }',
  'has two roots of both kinds':
    '{ a: Stories(limit: 2, locale: en, fallbackLocale: none, select: true) { docs { title picture { alt } } } b: Stories(limit: 2, where: { title: { contains: "Historie" } }, select: true) { docs { title picture { url } } } }',
} as const
