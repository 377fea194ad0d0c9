import { randomUUID } from 'node:crypto'
import { local, rows, textAt } from '../../support/doors'
import type { Data } from '../../support/factories'
import { dataFor, daysFromNow, make, publishedStory } from '../../support/factories'
import { fileFor, isUpload } from '../../support/files'
import { unique } from '../../support/unique'
import type { Person } from '../../support/person'
import type { Operation } from './operations'

/** What an attempt aims at: a record that exists, and what to send about it or to make another. */
export type Target = {
  readonly id: string
  readonly data: Data
  readonly change: Data
  readonly file?: ReturnType<typeof fileFor>
  readonly version?: string
  readonly email?: string
  readonly filename?: string
  readonly isReadByKey?: boolean
  /** A field to ask distinct values of. */
  readonly field: string | undefined
}

/** Where a cell says yes only to some records: one that the word means, and one that it does not. */
export const scopes = {
  published: { inside: () => publishedStory(), outside: () => make('stories') },
  announced: {
    inside: () => make('activities'),
    outside: () => make('activities', { status: 'planned' }),
  },
  planned: {
    inside: () => make('activities', { status: 'planned' }),
    outside: () => make('activities', { status: 'idea' }),
  },
  open: {
    inside: () => make('teams'),
    outside: () => make('teams', { status: 'planned' }),
  },
  ofOpenTeam: {
    inside: () => make('sessions'),
    outside: async () => make('sessions', { team: await make('teams', { status: 'planned' }) }),
  },
  released: {
    inside: (_, slug) => make(slug, { released: true }),
    outside: (_, slug) => make(slug),
  },
  entered: {
    inside: madeBy,
    outside: (_, slug) => make(slug),
  },
  herself: {
    inside: (as) => (as ? Promise.resolve(as.id) : make('users')),
    outside: () => make('users'),
  },
  preferred: {
    inside: preferenceOf,
    outside: async () => preferenceOf({ id: await once('who prefers', () => make('users')) }),
  },
} satisfies Record<string, Scoped>
export type Scope = keyof typeof scopes

type Scoped = {
  readonly inside: (as: Person | null, slug: string) => Promise<string>
  readonly outside: (as: Person | null, slug: string) => Promise<string>
}

export function isScope(word: string): word is Scope {
  return word in scopes
}

type Wanted = {
  readonly slug: string
  readonly operation: Operation
  readonly scope: Scope | undefined
  readonly side: 'inside' | 'outside'
  readonly as: Person | null
  /** Whether the attempt is expected to use the target up. */
  readonly isUsedUp: boolean
}

/** A target for one attempt: made for it where it will be used up, else shared. */
export async function targetFor(wanted: Wanted): Promise<Target> {
  const { slug, operation, scope, side, as, isUsedUp } = wanted
  const isPersonal = scope === 'entered' || scope === 'herself' || scope === 'preferred'
  const key = [slug, scope, side, isPersonal ? as?.id : ''].join()
  const isShared = !(isUsedUp && (operation === 'delete' || operation === 'deleteMany'))
  const id = await (isShared ? once(key, () => makeOne(wanted)) : makeOne(wanted))
  const data =
    isUsedUp && (operation === 'create' || operation === 'duplicate')
      ? await dataOf(slug)
      : await once(slug, () => dataOf(slug))
  return {
    id,
    data,
    change: changes[slug] ?? {},
    field: Object.keys(data)[0],
    isReadByKey: slug === 'payload-preferences',
    ...(isUpload(slug) ? { file: fileFor(slug) } : {}),
    ...(await detailsOf(slug, id)),
  }
}

async function makeOne({ slug, scope, side, as }: Wanted): Promise<string> {
  if (scope) return scopes[scope][side](as, slug)
  return (builtIns[slug] ?? (() => make(slug)))()
}

async function madeBy(as: Person | null, collection: string): Promise<string> {
  const api = await local()
  const data = await dataFor(collection)
  return textAt(
    await api.create({ collection, data, depth: 0, ...(as ? { user: as.user } : {}) }),
    'id',
  )
}

const shared = new Map<string, Promise<unknown>>()

async function once<Value>(key: string, makeIt: () => Promise<Value>): Promise<Value>
async function once(key: string, makeIt: () => Promise<unknown>): Promise<unknown> {
  const made = shared.get(key) ?? makeIt()
  shared.set(key, made)
  return made
}

async function dataOf(slug: string): Promise<Data> {
  return builtInData[slug]?.() ?? dataFor(slug)
}

async function detailsOf(slug: string, id: string): Promise<Partial<Target>> {
  if (slug === 'users') {
    const [row] = await rows('SELECT email FROM users WHERE id = $1', [id])
    return { version: randomUUID(), email: textAt(row, 'email') }
  }
  if (slug === 'modules') {
    const [row] = await rows('SELECT id FROM _modules_v WHERE parent_id = $1 LIMIT 1', [id])
    return { version: textAt(row, 'id') }
  }
  if (isUpload(slug)) {
    const [row] = await rows(`SELECT filename FROM ${slug} WHERE id = $1`, [id])
    return { version: randomUUID(), filename: textAt(row, 'filename') }
  }
  return { version: randomUUID() }
}

async function preferenceOf(as: Pick<Person, 'id'> | null): Promise<string> {
  if (as === null) return make('users')
  const [row] = await rows(
    `WITH preference AS (INSERT INTO payload_preferences (key, value) VALUES ($1, '{}') RETURNING id)
     INSERT INTO payload_preferences_rels (parent_id, path, users_id)
     SELECT id, 'user', $2 FROM preference RETURNING parent_id AS id`,
    [`prove-${unique()}`, as.id],
  )
  return textAt(row, 'id')
}

/** A lock in somebody's name; which somebody does not matter. */
async function lockedDocument(): Promise<string> {
  const user = await once('who locks', () => make('users'))
  const [row] = await rows(
    `WITH locked AS (INSERT INTO payload_locked_documents (global_slug) VALUES ('programme') RETURNING id)
     INSERT INTO payload_locked_documents_rels (parent_id, path, users_id)
     SELECT id, 'user', $1 FROM locked RETURNING parent_id AS id`,
    [user],
  )
  return textAt(row, 'id')
}

async function inserted(query: string): Promise<string> {
  const [row] = await rows(query, [`prove-${unique()}`])
  return textAt(row, 'id')
}

/** Payload's own collections, which no factory of ours fills. */
const builtIns: Readonly<Record<string, () => Promise<string>>> = {
  'payload-preferences': async () =>
    preferenceOf({ id: await once('who prefers', () => make('users')) }),
  'payload-locked-documents': lockedDocument,
  'payload-kv': () => inserted(`INSERT INTO payload_kv (key, data) VALUES ($1, '{}') RETURNING id`),
  'payload-migrations': () =>
    inserted('INSERT INTO payload_migrations (name, batch) VALUES ($1, 1) RETURNING id'),
}

const builtInData: Readonly<Record<string, () => Promise<Data>>> = {
  'payload-preferences': () => Promise.resolve({ key: `prove-${unique()}`, value: {} }),
  'payload-locked-documents': async () => ({
    globalSlug: 'programme',
    user: { relationTo: 'users', value: await once('who locks', () => make('users')) },
  }),
  'payload-kv': () => Promise.resolve({ key: `prove-${unique()}`, data: {} }),
  'payload-migrations': () => Promise.resolve({ name: 'prove', batch: 1 }),
}

/** A change that no rule speaks against. */
const changes: Readonly<Record<string, Data>> = {
  applicants: { note: 'Ny bemærkning' },
  'sign-ups': { state: 'ignored' },
  'signup-drafts': { expiresAt: daysFromNow(2) },
  'private-links': { lastUsedOn: '2026-11-28' },
  'sign-ins': { browser: 'Firefox' },
  'second-factors': { lastStep: 2 },
  'recovery-codes': { codeHash: 'et andet aftryk' },
  'password-links': { purpose: 'invited' },
  'password-letters': { attempts: 2 },
  'evening-answers': { answer: 'notComing' },
  messages: { body: 'Ny tekst' },
  teams: { place: 'Et andet sted' },
  sessions: { place: 'Et andet sted' },
  attendance: { note: 'Kom ti over' },
  agreements: { note: 'Ringer tilbage' },
  teachers: { note: 'Ringer tilbage' },
  modules: { aim: 'Et andet formål' },
  diplomas: { revokedReason: 'Stavet forkert' },
  milestones: { evidence: 'Billeder fra aftenen' },
  expenses: { purpose: 'Te til aftenen' },
  receipts: {},
  'budget-lines': { title: 'Ny titel' },
  'worked-hours': { note: 'Samtaler' },
  reallocations: { reason: 'Der blev brug for flere bøger' },
  grants: { title: 'Ny titel' },
  promises: { order: 2 },
  questions: { answer: 'Den 8. august.' },
  reports: { handedInAt: daysFromNow(0) },
  indicators: { title: 'Ny titel' },
  activities: { place: 'Et andet sted' },
  outreach: { count: 2 },
  organisations: { website: 'https://example.org' },
  stories: { lead: 'Ny indledning' },
  consents: { expiresAt: daysFromNow(300) },
  media: { credit: 'Prøve' },
  films: { transcript: 'Hun siger noget andet.' },
  recordings: { page: 'contact' },
  'call-backs': { status: 'called' },
  'text-readings': { key: 'home.lead' },
  visits: { count: 2 },
  publications: { address: 'https://example.org/1' },
  users: { name: 'Nyt Navn' },
  'audit-events': { reason: 'Omskrevet' },
  'payload-preferences': { value: { a: 1 } },
  'payload-locked-documents': { globalSlug: null },
  'payload-kv': { data: { a: 1 } },
  'payload-migrations': { batch: 2 },
}
