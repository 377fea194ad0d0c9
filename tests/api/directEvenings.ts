import { local, rows } from '../support/doors'
import { daysFromNow, make } from '../support/factories'
import { dice, type Roll } from '../support/dice'
import type { Question } from './bothWays'
import { language, one, paging, some, sorting } from './rolled'

/** Evenings of teams in every standing, with modules that are translated in part, and without. */
export async function manyEvenings(): Promise<{
  shown: readonly string[]
  hidden: readonly string[]
}> {
  const modules = [await make('modules'), await make('modules', { topics: ['health', 'role'] })]
  await translated(modules)
  const shown = await evenings(['recruiting', 'running'], modules)
  const hidden = await evenings(['planned', 'completed', 'archived'], modules)
  return { shown, hidden }
}

async function evenings(statuses: readonly string[], modules: readonly string[]) {
  const made: string[] = []
  for (const status of statuses) {
    const team = await make('teams', { name: `Hold ${status}` })
    for (const [place, module] of [...modules, undefined].entries()) {
      const day = place * 2 + made.length
      const id = await make('sessions', {
        team,
        place: place === 0 ? 'Salen' : undefined,
        startsAt: daysFromNow(day),
        endsAt: daysFromNow(day, 3),
        ...(module === undefined ? {} : { module }),
      })
      // Each has its own moment, so that there is but one order.
      await rows('UPDATE sessions SET created_at = $2, updated_at = $2 WHERE id = $1', [
        id,
        daysFromNow(-day),
      ])
      made.push(id)
    }
    await rows('UPDATE teams SET status = $2 WHERE id = $1', [team, status])
  }
  await rows(
    `INSERT INTO sessions_locales (_parent_id, _locale, taught_by) VALUES ($1, 'da', 'jordemoder')`,
    [made[0]],
  )
  return made
}

async function translated([first = '', second = '']: readonly string[]): Promise<void> {
  const api = await local()
  const into = (id: string, locale: string, data: object) =>
    api.update({ collection: 'modules', id, locale, data })
  await into(first, 'en', { title: 'Health', aim: '' })
  await into(first, 'da', { aim: 'At kende sundhedsplejen' })
  await into(second, 'ar', { title: 'دور' })
}

/** Questions that are to be answered without Payload, team and module included: the same each time. */
export function directEveningQuestions(count: number, ids: readonly string[]): readonly Question[] {
  const roll = dice(20261130)
  return Array.from({ length: count }, () => {
    const roots = (roll(4) === 0 ? ['a', 'b'] : ['a']).map((name) =>
      roll(6) === 0
        ? `${name}: Session(id: "${one(ids, roll)}" ${language(roll)}) ${fields(roll)}`
        : `${name}: Sessions(${given(roll)}) { ${some(paging, roll).join(' ')} docs ${fields(roll)} }`,
    )
    const query = `{ ${roots.join(' ')} }`
    // Of two roots Payload takes the narrowing of the last for both.
    return { query: roots.length > 1 ? query.replaceAll('select: true', '') : query, variables: {} }
  })
}

const given = (roll: Roll) =>
  [
    `limit: ${1 + roll(7)}`,
    roll(2) === 0 ? `page: ${1 + roll(3)}` : '',
    roll(2) === 0 ? `where: ${one(wheres, roll)}` : '',
    sorting(['startsAt', 'endsAt', 'createdAt', 'id', 'place'], roll),
    language(roll),
  ].join(' ')

const wheres = [
  '{ kind: { equals: extra } }',
  '{ kind: { equals: regular } }',
  '{ OR: [{ place: { equals: "Salen" } }, { module: { exists: false } }] }',
  '{ status: { in: [planned, confirmed] } }',
  '{ place: { not_equals: "Salen" } }',
]

const fields = (roll: Roll) =>
  `{ id ${some(plain, roll).join(' ')} ${roll(3) > 0 ? `team ${spoken(roll)} { named: id ${some(ofTeam, roll).join(' ')} }` : ''} ${roll(3) > 0 ? `module ${spoken(roll)} { __typename ${one(ofModule, roll)} ${some(['id', 'createdAt'], roll).join(' ')} }` : ''} }`

const spoken = (roll: Roll) =>
  one(['', '', '(locale: en)', '(fallbackLocale: none)', '(locale: ar, fallbackLocale: en)'], roll)

const plain = ['startsAt', 'endsAt', 'place', 'taughtBy', 'kind', 'status', 'heldAt', 'updatedAt']
const ofTeam = ['name', 'status', 'place', 'firstEvening', 'weekday', 'startTime', 'createdAt']
const ofModule = ['title', 'title aim', 'topics', 'aim topics', 'updatedAt']

/** Forms of questions of which a part is left to Payload. */
export const partlyElsewhere = {
  'asks what a team is in numbers': '{ Sessions(limit: 9) { docs { id team { capacity name } } } }',
  'asks further of a team':
    '{ Sessions(limit: 9, select: true) { docs { id team { name plan { module { title } } } } } }',
  'asks for a closed field of a team': '{ Sessions(limit: 9) { docs { team { name address } } } }',
  'asks a team twice':
    '{ Sessions(limit: 9) { docs { a: team { name } b: team(locale: en) { status } module { title } } } }',
  'asks what is closed': '{ Sessions(limit: 9) { docs { id log heading } } }',
  'filters by what is closed': '{ Sessions(where: { log: { exists: true } }) { docs { id } } }',
  'calls a module by another name':
    '{ Sessions(limit: 9, select: true) { docs { id unit: module { title } } } }',
  'filters by no module':
    '{ Sessions(limit: 9, where: { module: { equals: null } }) { docs { id } totalDocs page } }',
  'has two roots that name different parts of a module':
    '{ a: Sessions(limit: 3, select: true) { docs { id module { title } } } b: Sessions(limit: 2, select: true) { docs { id module { updatedAt } team { name } } } }',
  'has two roots of both kinds':
    '{ a: Sessions(limit: 3, select: true) { docs { id team { name } } } b: Sessions(limit: 2, select: true, where: { module: { equals: null } }) { docs { module { title } } } }',
  'has a fragment in a team':
    '{ Sessions(limit: 9) { docs { team { ...some } } } } fragment some on Team { id name }',
} as const
