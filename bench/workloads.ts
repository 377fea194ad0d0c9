import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import persisted from '../src/generated/gql/persisted-documents.json'
import type { Server } from './children'
import { email, password } from './databases'
import type { Shot } from './measure'

const hashOf = (name: string): string => {
  const found = Object.entries(persisted).find(([, text]) => text.includes(`query ${name}(`))
  if (found === undefined) throw new Error(`No operation of the site is called ${name}`)
  return found[0]
}

const asked = (name: string, variables: unknown): Shot => ({
  method: 'GET',
  path: `/api/graphql?${new URLSearchParams({
    documentId: hashOf(name),
    variables: JSON.stringify(variables),
  }).toString()}`,
})

const json = { 'content-type': 'application/json' }

const question = (query: string, variables: unknown = {}): Shot => ({
  method: 'POST',
  path: '/api/graphql',
  headers: json,
  body: JSON.stringify({ query, variables }),
})

/** The four themes of the ten newest stories (bench/rows.ts), and what they are called in stock. */
const themes = ['newcomers', 'fathers', 'voting', 'socialControl'].map((theme, place) => ({
  theme,
  tag: `"${uuidOf(`tag${place + 1}`)}"`,
}))

/** An id as the rows have it. */
function uuidOf(name: string): string {
  const digits = createHash('md5').update(name).digest('hex')
  return digits.replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-4$3-8$4-$5')
}

/** The five newest of each of the four themes, as a root each. @param filter of one of them */
const newestOfEach = (filter: (one: (typeof themes)[number]) => string) =>
  themes
    .map(
      (one, place) =>
        `of${place}: Stories(limit: 5, sort: "-publishedAt", select: true, where: { ${filter(one)} }) { docs { id slug title } }`,
    )
    .join(' ')

const newestOfThemes = newestOfEach(({ theme }) => `themes: { equals: ${theme} }`)

/** What the public reads and what is remembered: by hash, as pages, as a feed. */
export const kept = {
  'list of stories by hash': asked('StoryList', { where: {}, limit: 12, page: 1 }),
  'one story by hash': asked('StoryBySlug', { slug: 'bench-1' }),
  'list as a page': { method: 'GET', path: '/da/historier' },
  'story as a page': { method: 'GET', path: '/da/historier/bench-1' },
  feed: { method: 'GET', path: '/da/historier/rss.xml' },
  'ten newest stories in words': question(
    `{ Stories(limit: 10, sort: "-publishedAt", select: true) { docs { id slug title lead publishedAt themes } } }`,
  ),
  'ten newest and five of each theme': question(
    `{ Stories(limit: 10, sort: "-publishedAt", select: true) { docs { id slug title themes } } ${newestOfThemes} }`,
  ),
} satisfies Record<string, Shot>

/** Another question each time, so that no answer to it is remembered. */
const everNew = (query: string): Shot => ({
  ...question(query),
  body: (count) => JSON.stringify({ query, variables: { other: `other-${count}` } }),
})

const tenNewest = (status: string, tags: string) => `query ($other: String) {
  Stories(
    limit: 10, sort: "-publishedAt", select: true
    where: { status: { equals: ${status} }, slug: { not_equals: $other } }
  ) { docs { id slug title lead publishedAt ${tags} } }
}`

const withBody = (tags: string) => `query ($other: String) {
  Stories(limit: 1, select: true, where: { slug: { equals: "bench-1", not_equals: $other } }) {
    docs { id title lead body ${tags} }
  }
}`

/** The ten newest stories, each with what it is about, and whatever else is asked beside them. */
const nested = (status: string, tags: string, beside = '') => `query ($other: String) {
  Stories(
    limit: 10, sort: "-publishedAt", select: true
    where: { status: { equals: ${status} }, slug: { not_equals: $other } }
  ) { docs { id slug title ${tags} } }
  ${beside}
}`

/** Stories, their tags, and five stories of each of these, as they stand below one another. */
const belowEachTag = nested(
  '"published"',
  'tags { name stories(limit: 5, sort: "-publishedAt", where: { status: { equals: "published" } }) { docs { id slug title } } }',
)

const besideThem = nested(
  '"published"',
  'tags { name }',
  newestOfEach(({ tag }) => `status: { equals: "published" }, tags: { equals: ${tag} }`),
)

const evenings = (title: string) => `query ($other: String) {
  Sessions(limit: 10, sort: "startsAt", select: true, where: { place: { not_equals: $other } }) {
    docs { id startsAt endsAt place team { id name } module { id ${title} } }
  }
}`

/**
 * The same questions freely put, of which nothing is remembered. What is aimed at is how much faster
 * than stock Payload a leaner system answered each of them on one machine. The records of an answer
 * are told, to be sure that both sides found as many; where they differ, a record comes more than once.
 *
 * A theme is no record of ours that leads to stories. Whoever wants to know the ten newest, what they are
 * about, and five stories of each of the four themes that they have between them, asks for thirty stories
 * in five roots. Stock Payload is asked for the same below one another, where the five come again below
 * each story that has their tag; and, for who finds that unfair, in five roots too.
 */
export const free = {
  'ten newest stories': {
    aim: 1.75,
    records: { ours: 10, stock: 10 },
    ours: everNew(tenNewest('published', 'themes')),
    stock: everNew(tenNewest('"published"', 'tags { name }')),
  },
  'one story with its body': {
    aim: 3.7,
    records: { ours: 1, stock: 1 },
    ours: everNew(withBody('themes')),
    stock: everNew(withBody('tags { name }')),
  },
  'ten newest and five of each theme': {
    aim: 2,
    records: { ours: 30, stock: 110 },
    ours: everNew(nested('published', 'themes', newestOfThemes)),
    stock: everNew(belowEachTag),
  },
  'the same, stock in five roots too': {
    aim: 2,
    records: { ours: 30, stock: 30 },
    ours: everNew(nested('published', 'themes', newestOfThemes)),
    stock: everNew(besideThem),
  },
  'ten evenings with team and module': {
    aim: 2,
    records: { ours: 30, stock: 30 },
    ours: everNew(evenings('title')),
    stock: everNew(evenings('name')),
  },
} as const

const applicants = `{ Applicants(limit: 25, sort: "-createdAt") { docs { id name telephone area status } totalDocs } }`

/** What staff ask, with the cookie of a log-in. */
export async function staffList(ours: Server): Promise<{ ours: Shot; stock: Shot }> {
  const cookie = await logIn(ours)
  const stock = question(applicants)
  return { ours: { ...stock, headers: { ...json, cookie, origin: ours.url } }, stock }
}

async function logIn(ours: Server): Promise<string> {
  const response = await fetch(`${ours.url}/api/users/login`, {
    method: 'POST',
    headers: { ...json, origin: ours.url },
    body: JSON.stringify({ email, password }),
  })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  return z.string({ error: `Log-in: ${response.status}` }).parse(cookie)
}

const telephoneOf = (count: number) => `+4520${String(count).padStart(6, '0')}`

/** A sign-up with everything that it does, and a bare create. */
export const signUp = {
  ours: {
    method: 'POST',
    path: '/api/graphql',
    headers: json,
    body: (count: number) =>
      JSON.stringify({
        query: 'mutation ($input: SignUpInput!) { signUp(input: $input) { code } }',
        variables: {
          input: {
            name: `Prøve Nummer ${count}`,
            telephone: telephoneOf(count),
            languages: ['da'],
            area: 'hedeMaglepark',
            availability: ['weekdayEvenings'],
            consent: true,
            locale: 'da',
            idempotencyKey: randomUUID(),
          },
        },
      }),
  },
  stock: {
    method: 'POST',
    path: '/api/applicants',
    headers: json,
    body: (count: number) =>
      JSON.stringify({
        name: `Prøve Nummer ${count}`,
        telephone: telephoneOf(count),
        area: 'hedeMaglepark',
        status: 'interested',
      }),
  },
} satisfies Record<string, Shot>

/** What a hostile stranger sends all the time: as wide and deep as the bounds let it be, and never the same. */
export const abuse: Shot = {
  ...question(''),
  body: (count) => JSON.stringify({ query: `${widest} # ${count}` }),
}

const widest = `{ ${['a', 'b', 'c', 'd', 'e']
  .map(
    (alias) =>
      `${alias}: Sessions(limit: 50, sort: "-startsAt") { docs { id team { id name } module { id title } } }`,
  )
  .join(' ')} }`
