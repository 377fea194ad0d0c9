import { createHash } from 'node:crypto'
import { local, textAt } from './doors'
import { fileFor, isUpload } from './files'
import { daysFromNow } from './moments'
import { moneyRecipes } from './moneyRecipes'
import type { Data, Recipe } from './recipe'

import { nextRecording } from './recordings'
import { unique } from './unique'

export type { Data }
export { daysFromNow }

/**
 * Makes records the legal way: step by step, as staff would. Each is new and belongs to nobody
 * else's test; whatever it needs is made with it. All answer with the new record's id.
 */
export async function make(collection: string, given: Data = {}): Promise<string> {
  const recipe = recipeOf(collection)
  const data = { ...(await recipe(given)), ...given }
  const file = isUpload(collection) ? fileFor(collection) : undefined
  const api = await local()
  return textAt(await api.create({ collection, data, depth: 0, ...(file ? { file } : {}) }), 'id')
}

/** What a door needs to be sent to make such a record; its relations exist by then. */
export async function dataFor(collection: string): Promise<Data> {
  return recipeOf(collection)({})
}

/** A team that is recruiting, and so public; `given` may be any of its fields. */
export const team = (given: Data = {}): Promise<string> => make('teams', given)

export const applicant = (given: Data = {}): Promise<string> => make('applicants', given)

/** Somebody who has been of the corps since before there was a team here. */
export const bydelsmor = (given: Data = {}): Promise<string> =>
  applicant({ status: 'active', trainedEarlier: true, ...given })

/** Somebody who has been to her interview and waits for an answer. */
export async function interviewed(given: Data = {}): Promise<string> {
  const id = await applicant(given)
  await step('applicants', id, { status: 'interviewPlanned', interviewAt: daysFromNow(-1) })
  await step('applicants', id, { status: 'interviewed', statusReason: 'Kan alle aftener' })
  return id
}

export async function admitted(teamId: string, given: Data = {}): Promise<string> {
  const id = await interviewed({ team: teamId, ...given })
  await step('applicants', id, { status: 'admitted' })
  return id
}

/** A story that everybody may read: nobody can be recognised in it, so it needs no consent. */
export async function publishedStory(given: Data = {}): Promise<string> {
  const id = await make('stories', { recognisable: false, ...given })
  for (const status of ['awaitingConsent', 'approved', 'published'])
    await step('stories', id, { status })
  return id
}

/** An expense that has its voucher number and waits for the project leader. */
export async function submittedExpense(given: Data = {}): Promise<string> {
  const id = await make('expenses', given)
  await step('expenses', id, { status: 'submitted' })
  return id
}

export async function step(collection: string, id: string, data: Data): Promise<unknown> {
  return (await local()).update({ collection, id, data, depth: 0 })
}

/** Makes what a record refers to, unless the test gave it. */
const or = async (given: unknown, makeIt: () => Promise<string>): Promise<unknown> =>
  given === undefined ? makeIt() : given

/** The usual rule, as far as the plan has room for it. */
function ruleFor(plan: unknown): Data {
  const most = Array.isArray(plan) && plan.length > 0 ? plan.length : 13
  return { minimumAttended: Math.min(11, most), maximumCaughtUp: Math.min(2, most) }
}

const recipes: Readonly<Record<string, Recipe>> = {
  applicants: () => ({
    name: `Prøve ${unique()}`,
    status: 'applied',
    source: 'staff',
    locale: 'da',
  }),
  decisions: async ({ applicant: known }) => ({
    applicant: await or(known, applicant),
    at: daysFromNow(0),
    from: 'interviewed',
    to: 'waiting',
  }),
  'sign-ups': async ({ applicant: known }) => ({
    code: `PRVE${unique()}`,
    idempotencyKey: `noegle-${unique()}-0123456789`,
    contentHash: 'aftryk',
    state: 'pending',
    locale: 'da',
    applicant: await or(known, applicant),
  }),
  'signup-drafts': () => ({
    tokenHash: `aftryk-${unique()}`,
    answers: { name: 'Prøve' },
    expiresAt: daysFromNow(1),
  }),
  'sign-ins': async () => ({
    account: await make('users'),
    steps: 1,
    beganAt: new Date().toISOString(),
    seenAt: new Date().toISOString(),
  }),
  'second-factors': async () => ({ account: await make('users'), secret: 'forseglet' }),
  'recovery-codes': async () => ({
    account: await make('users'),
    codeHash: `aftryk-${unique()}`,
  }),
  'password-links': async () => ({
    account: await make('users'),
    purpose: 'forgotten',
    tokenHash: createHash('sha256').update(`aftryk-${unique()}`).digest('hex'),
    expiresAt: daysFromNow(1),
  }),
  'password-letters': () => ({
    email: `ny-${unique()}@example.org`,
    purpose: 'invited',
    attempts: 0,
  }),
  'private-links': async ({ applicant: known }) => ({
    purpose: 'page',
    tokenHash: createHash('sha256').update(`aftryk-${unique()}`).digest('hex'),
    applicant: await or(known, applicant),
    expiresAt: daysFromNow(1),
  }),
  'evening-answers': async ({ session, applicant: known }) => {
    const teamId = await team()
    return {
      session: await or(session, () => make('sessions', { team: teamId })),
      applicant: await or(known, () => admitted(teamId)),
      answer: 'coming',
    }
  },
  'call-backs': () => ({
    telephone: `+452000${String(unique() % 10000).padStart(4, '0')}`,
    language: 'da',
    idempotencyKey: `noegle-${unique()}-0123456789`,
    status: 'open',
  }),
  messages: async ({ applicant: known }) => ({
    applicant: await or(known, applicant),
    purpose: 'interview',
    medium: 'email',
    language: 'da',
    recipient: 'prove@example.org',
    body: 'Prøvebesked',
    state: 'queued',
    atNight: true, // whatever the hour is
  }),
  teams: ({ plan }) => ({
    name: `Prøvehold ${unique()}`,
    status: 'recruiting',
    minimum: 1,
    capacity: 12,
    extraSeats: 0,
    weekday: '3',
    startTime: '17:00',
    durationMinutes: 180,
    ...ruleFor(plan),
    place: 'Prøvesalen',
  }),
  modules: () => ({
    order: 50,
    title: `Prøvemodul ${unique()}`,
    topics: ['health'],
    durationMinutes: 180,
  }),
  sessions: async ({ team: known }) => ({
    team: await or(known, team),
    kind: 'extra',
    startsAt: daysFromNow(-7),
    endsAt: daysFromNow(-7, 3),
    status: 'planned',
  }),
  attendance: async ({ session, applicant: known }) => {
    const teamId = await team()
    return {
      session: await or(session, () => make('sessions', { team: teamId })),
      applicant: await or(known, () => admitted(teamId)),
      status: 'present',
    }
  },
  teachers: () => ({ name: `Prøvelærer ${unique()}`, roleLabel: 'jordemoder', kind: 'guest' }),
  agreements: async ({ session, teacher }) => ({
    session: await or(session, () => make('sessions')),
    teacher: await or(teacher, () => make('teachers')),
    status: 'asked',
  }),
  diplomas: async ({ applicant: known, team: knownTeam }) => ({
    applicant: await or(known, bydelsmor),
    team: await or(knownTeam, team),
    name: 'Prøve Navn',
    awardedOn: daysFromNow(-1),
  }),
  milestones: () => ({
    title: `Prøvetrin ${unique()}`,
    plannedFrom: daysFromNow(-30),
    plannedTo: daysFromNow(30),
    order: 1,
  }),
  ...moneyRecipes({ make, step, or }),
  receipts: async ({ expense }) => ({ expense: await or(expense, () => make('expenses')) }),
  indicators: () => ({
    key: `prove-${unique()}`,
    title: 'Prøvemåltal',
    definition: 'Tælles i prøven',
    unit: 'count',
    order: 1,
  }),
  activities: () => ({
    title: `Prøveaktivitet ${unique()}`,
    kind: 'foodEvening',
    status: 'announced',
    startsAt: daysFromNow(7),
    endsAt: daysFromNow(7, 2),
    place: 'Prøvesalen',
  }),
  'activity-helpers': async ({ activity, applicant: known }) => ({
    activity: await or(activity, () => make('activities')),
    applicant: await or(known, bydelsmor),
  }),
  outreach: () => ({ week: daysFromNow(-7), area: 'grantoften', contactHow: 'doorstep', count: 1 }),
  organisations: () => ({ name: `Prøveforening ${unique()}`, kind: 'partner' }),
  stories: () => ({
    title: `Prøvehistorie ${unique()}`,
    slug: `proevehistorie-${unique()}`,
    recognisable: false,
    channels: ['site'],
    phase: 'after',
    status: 'draft',
  }),
  consents: async ({ applicant: known }) => ({
    applicant: await or(known, applicant),
    purpose: 'contact',
    textVersion: '2026-11',
    language: 'da',
    method: 'spoken',
    givenAt: daysFromNow(-1),
  }),
  publications: async ({ story }) => ({
    story: await or(story, () => make('stories')),
    channel: 'facebook',
    state: 'queued',
  }),
  films: () => ({
    title: 'En kvinde fortæller',
    captions: 'WEBVTT\n\n00:00.000 --> 00:02.000\nHej',
    transcript: 'Hun siger hej.',
    people: 'none',
    released: false,
  }),
  recordings: () => nextRecording(),
  'text-readings': () => ({
    language: 'ar',
    key: 'home.heading',
    fingerprint: `aftryk-${unique()}`,
  }),
  posters: () => ({
    place: `Prøvebiblioteket ${unique()}`,
    language: 'ar',
    arrivals: 0,
    signUps: 0,
  }),
  'follow-ups': async ({ team: known }) => ({ team: await or(known, team), mark: '0', work: 1 }),
  visits: () => ({ page: `/prove-${unique()}`, language: 'da', day: '2026-11-24', count: 1 }),
  media: () => ({ alt: 'En prik', people: 'none', released: false }),
  users: () => ({
    email: `konto-${unique()}-${Date.now()}@example.org`,
    password: 'fjorten gule regnjakker',
    role: 'editor',
    name: 'Prøve Konto',
  }),
  'audit-events': () => ({
    at: daysFromNow(0),
    action: 'read',
    subject: 'applicants',
    actor: 'prøve',
  }),
}

function recipeOf(collection: string): Recipe {
  const recipe = recipes[collection]
  if (recipe === undefined)
    throw new Error(`tests/support/factories.ts has no recipe for ${collection}`)
  return recipe
}
