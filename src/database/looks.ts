import type { CollectionSlug, PayloadRequest } from 'payload'
import type { AuditAction, Door } from '@/domain/choices/system'
import { askWithin, withNames } from './prepared'

/** By which column a row tells whose record it is; `null` where the person has no record of her own. */
export const personRecords = {
  'activity-helpers': 'applicant_id',
  applicants: 'id',
  attendance: 'applicant_id',
  'call-backs': null,
  consents: 'applicant_id',
  decisions: 'applicant_id',
  diplomas: 'applicant_id',
  'evening-answers': 'applicant_id',
  messages: 'applicant_id',
  'private-links': 'applicant_id',
  'sign-ups': 'applicant_id',
  teachers: null,
} as const satisfies Partial<Record<CollectionSlug, string | null>>

export type PersonRecord = keyof typeof personRecords

export const isPersonRecord = (slug: string): slug is PersonRecord => slug in personRecords

export type Look = Readonly<{
  subject: PersonRecord
  ids: readonly string[]
  action: AuditAction
  actor: string
  actorRole: string
  door: Door
}>

/**
 * Writes a line for each person whose rows these are, in one statement, as they stand in the
 * database: what was selected or renamed on the way does not matter. One row is named, of several
 * only whose they are.
 */
export async function writeLooks(req: PayloadRequest, look: Look): Promise<void> {
  if (look.ids.length === 0) return
  const { subject } = look
  const { text, valuesOf } = linesByIds(subject)
  await askWithin({ name: `looks at ${subject}`, text }, valuesOf(look), req)
}

/**
 * The statement that writes them.
 * @param chosen SQL for the ids of the rows that are meant, as they stand in the database
 */
export function lines(subject: PersonRecord, chosen: string): string {
  const column = personRecords[subject]
  const isHers = column !== null && column !== 'id'
  return isHers ? linesOfRows(subject, column, chosen) : linesOfPersons(column, chosen)
}

const intoLog = `
INSERT INTO audit_events (at, actor, actor_role, action, subject, document, person, door)
SELECT clock_timestamp(), $actor, $actorRole, $action, $subject,`

/** Each row is a person. */
const linesOfPersons = (column: 'id' | null, chosen: string) => `${intoLog}
  id::text, ${column === null ? 'NULL' : 'id::text'}, $door
FROM (${chosen}) AS chosen`

/** Several rows may be one person's. */
const linesOfRows = (subject: PersonRecord, column: string, chosen: string) => `${intoLog}
  CASE count(*) WHEN 1 THEN min(id::text) END, min(${column}::text), $door
FROM ${tableOf(subject)} WHERE id = ANY (ARRAY(${chosen}))
GROUP BY coalesce(${column}::text, id::text)`

const tableOf = (subject: PersonRecord) => subject.replaceAll('-', '_')

type Lines = ReturnType<typeof withNames>

const known = new Map<PersonRecord, Lines>()

function linesByIds(subject: PersonRecord): Lines {
  const before = known.get(subject)
  if (before !== undefined) return before
  const stored = `SELECT id FROM ${tableOf(subject)} WHERE id = ANY ($ids::uuid[])`
  const made = withNames(lines(subject, stored))
  known.set(subject, made)
  return made
}
