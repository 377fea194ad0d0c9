import type { PaginatedDocs, Payload } from 'payload'
import type { Role } from '@/domain/choices/people'
import { lines, type PersonRecord } from './looks'
import { namesFor, withNames } from './prepared'
import { pageIn, type Listed } from './rememberedLists'
import { askingStill, noteUse } from './signIns'

/** Whose log-in asks, and the roles that must have passed two steps. */
export type Asking = Readonly<{
  account: string
  role: Role
  signIn: string
  twoSteps: readonly Role[]
}>

/** @returns undefined where it has to be found out anew who asks, or what; then nothing was read. */
export type Again = (
  asking: Asking,
  payload: Payload,
) => Promise<PaginatedDocs<unknown> | undefined>

type Row = Readonly<Record<string, unknown>>

/**
 * Reads a list once more for somebody for whom it was read before: one statement tells whether her
 * log-in counts and she is what she was, reads the list if so, and writes a line for each person in it.
 * All of that holds in one moment: whoever was logged out or given another role just now sees nothing,
 * and no line is written.
 * @param subject whose lines are written, if the list shows persons
 */
export function listAgain(listed: Listed, subject: PersonRecord | undefined): Again {
  const { plan } = listed
  const list = plan.text.replace(/\$(\d+)/g, (_, count: string) => `$listed${count}`)
  const { text, valuesOf } = withNames(textOf(list, subject))
  const known = {
    ...Object.fromEntries(plan.values.map((value, at) => [`listed${at + 1}`, value])),
    action: 'list',
    subject,
    door: 'graphql',
  }
  const statement = { text, ...nameOf(text) }
  return async (asking, payload) => {
    const { account: actor, role: actorRole } = asking
    const values = valuesOf({ ...known, ...asking, actor, actorRole })
    const { rows } = await payload.db.pool.query<Row>({ ...statement, values })
    const [first] = rows
    if (first === undefined) return undefined
    if (first[unseen] === true) await noteUse(asking.signIn, payload)
    return pageIn(first[place] === null ? [] : rows, listed)
  }
}

const nameOf = namesFor('list again', 100)

/** Names that no field has. */
const [place, unseen] = ['place on the page', 'not noted lately']

const textOf = (list: string, subject: PersonRecord | undefined) => `
WITH asking AS (${askingStill}),
page AS MATERIALIZED (
  SELECT listed.* FROM asking CROSS JOIN (
    SELECT row_number() OVER () AS "${place}", one.* FROM (${list}) AS one
  ) AS listed
)${subject === undefined ? '' : `,\nnoted AS (${lines(subject, 'SELECT id FROM page')})`}
SELECT asking.unseen AS "${unseen}", page.* FROM asking LEFT JOIN page ON true
ORDER BY "${place}"`
