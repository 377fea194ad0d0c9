import { locales } from '@/domain/locales'

/** A story with marks in all that is public of it, and the addresses at which it ever was. */
export type Marked = {
  readonly id: string
  readonly slug: string
  /** Stands in each of its texts, and in no address. */
  readonly mark: string
  /** The ids of its picture and its film. */
  readonly shown: readonly string[]
  readonly files: readonly string[]
  /** Of the newspaper's private links. */
  readonly tokens: string[]
}

const everywhere = [
  '',
  '/historier',
  '/historier?side=1',
  '/historier?side=2',
  '/historier?tema=work',
  '/historier/rss.xml',
  '/historier/atom.xml',
  '/historier/feed.json',
  '/rapport',
]

const lists = [
  '/sitemap.xml',
  ...locales.flatMap((locale) => everywhere.map((path) => `/${locale}${path}`)),
  '/api/stories?depth=2&locale=all&limit=50',
  '/api/stories?depth=2&locale=ar',
  '/api/stories?draft=true&trash=true&showHiddenFields=true',
  '/api/stories/versions',
  '/api/media?depth=2&locale=all&limit=50',
  '/api/films?depth=2&locale=all&limit=50',
]

/** Each address of one story, whether or not anything leads there. */
const addressesOf = ({ id, slug, shown, files, tokens }: Marked): readonly string[] => [
  ...locales.flatMap((locale) =>
    ['', '/delebillede.png', '/undertekster.vtt'].map(
      (end) => `/${locale}/historier/${slug}${end}`,
    ),
  ),
  `/api/stories/${id}?depth=3&locale=all`,
  `/api/stories?where[slug][equals]=${slug}&depth=2`,
  ...['versions', 'channels', 'leaflet', 'facebook-picture'].map(
    (end) => `/api/stories/${id}/${end}`,
  ),
  ...shown.flatMap((file) => [`/api/media/${file}`, `/api/films/${file}`]),
  ...files.flatMap((name) => [`/api/media/file/${name}`, `/api/films/file/${name}`]),
  ...tokens.flatMap((token) =>
    ['', '/billede.jpg', '/tekst.txt', '/tekst.docx'].map((end) => `/da/avis/${token}${end}`),
  ),
]

const questions = (stories: readonly Marked[]) => [
  '{ Stories(limit: 50) { docs { id title lead picture { alt caption filename } film { title transcript } } } }',
  '{ allMedia(limit: 50) { docs { alt caption filename } } Films(limit: 50) { docs { title captions } } }',
  ...stories.map(({ id }) => `{ Story(id: "${id}") { title lead } }`),
]

/** What was given at an address before, by which one may ask whether it still is. */
const names = new Map<string, string>()

/**
 * Asks one instance for all that is public, follows each address of its own that it finds, and asks
 * for each that the stories ever had, anew and by the name that was given to it before.
 * @returns where something of one of the stories was found
 */
export async function whereFound(
  base: string,
  stories: readonly Marked[],
): Promise<readonly string[]> {
  const known = new Set(stories.flatMap(addressesOf))
  const isMarked = (text: string) => stories.some(({ mark }) => text.includes(mark))
  const found = new Set<string>()
  const waiting = [...lists, ...known]
  const seen = new Set(waiting)
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    for (const { status, text } of await answersAt(base + path)) {
      const isThere = status === 200 || status === 304
      const isOwn = isThere && known.has(path) && !path.includes('?where')
      if (isOwn || isMarked(text)) found.add(`${path} ${status}`)
      for (const next of isThere ? leadsTo(text) : []) {
        if (!seen.has(next)) waiting.push(next)
        seen.add(next)
      }
    }
  }
  for (const query of questions(stories))
    if (isMarked(await answerTo(base, query))) found.add(query)
  return [...found]
}

/** What stands at an address: asked anew, and by the name that was given to it before. */
async function answersAt(address: string) {
  const name = names.get(address)
  const answers = []
  for (const headers of [{}, ...(name === undefined ? [] : [{ 'if-none-match': name }])]) {
    const answer = await fetch(address, { headers, redirect: 'manual' })
    const etag = answer.headers.get('etag')
    if (etag !== null) names.set(address, etag)
    answers.push({ status: answer.status, text: await answer.text() })
  }
  return answers
}

async function answerTo(base: string, query: string): Promise<string> {
  const answer = await fetch(`${base}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return answer.text()
}

/** The addresses of stories, pictures and films that stand in an answer. */
const leadsTo = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /\/(?:[a-z]{2}\/(?:historier|delebillede)\/[\w./-]+|api\/(?:media|films)\/file\/[\w.-]+)/g,
    ),
  ].map(([path]) => path)
