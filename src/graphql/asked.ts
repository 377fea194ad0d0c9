import { z } from 'zod'
import { isLocale } from '@/domain/locales'
import { isNestedTooDeeply } from '@/domain/nesting'
import { refused } from './refused'

/** One request as it was sent: an operation in words, or the hash of a trusted one. */
export type Asked = Readonly<{
  by: { readonly hash: string } | { readonly query: string }
  variables: Readonly<Record<string, unknown>>
  operationName: string | undefined
  /** Of all that was sent, in bytes. */
  size: number
}>

/**
 * @param sent the body
 * @throws GraphQLError what is wrong with the form of the request, with a status below 500
 */
export function readAsked(request: Request, sent: string): Asked {
  return request.method === 'POST' ? fromBody(request, sent) : fromAddress(new URL(request.url))
}

function fromBody(request: Request, sent: string): Asked {
  const [type] = (request.headers.get('Content-Type') ?? '').split(';')
  // Payload would look for files in a form; operations are JSON.
  if (type?.trim().toLowerCase() !== 'application/json') throw refused('The body is no JSON.')
  if (request.url.includes('?')) holdLanguages(new URL(request.url).searchParams)
  return { ...read(jsonOf(sent, 'The body')), size: Buffer.byteLength(sent) }
}

/** By GET there are trusted operations only: whatever is kept has a name that is known beforehand. */
function fromAddress({ search, searchParams }: URL): Asked {
  const names = [...searchParams.keys()]
  if (names.includes('query'))
    throw refused('A question in words is sent by POST; by GET it goes by its documentId.')
  const odd = names.find((name, index) => !known.includes(name) || names.indexOf(name) !== index)
  if (odd !== undefined) throw refused(`The address may not say "${odd}", or not twice.`)
  holdLanguages(searchParams)
  const part = (name: string): unknown => {
    const text = searchParams.get(name)
    return text === null || text === '' ? undefined : jsonOf(text, name)
  }
  const sent = {
    documentId: searchParams.get('documentId') ?? undefined,
    operationName: searchParams.get('operationName') ?? undefined,
    variables: part('variables'),
    extensions: part('extensions'),
  }
  return { ...read(sent), size: search.length }
}

/** Payload would answer for `all` with a text of each language, where the schema has one text. */
function holdLanguages(given: URLSearchParams): void {
  if (!isLanguage(given.get('locale')) || !isFallback(given.get('fallback-locale')))
    throw refused('The locale is none of the languages that there are.')
}

const known = [
  'documentId',
  'extensions',
  'variables',
  'operationName',
  'locale',
  'fallback-locale',
]
const isLanguage = (text: string | null) => text === null || isLocale(text)
const isFallback = (text: string | null) => text === 'none' || isLanguage(text)

function read(sent: unknown): Omit<Asked, 'size'> {
  if (Array.isArray(sent)) throw refused('One operation a request.')
  const form = shape.safeParse(sent)
  if (!form.success)
    throw refused(
      `The request is no operation: see ${form.error.issues[0]?.path.join('.') || 'it'}.`,
    )
  const { variables, operationName } = form.data
  if (isNestedTooDeeply(variables)) throw refused('The variables are nested too deeply.')
  return {
    variables: variables ?? {},
    operationName: operationName ?? undefined,
    by: named(form.data),
  }
}

/** The one operation that a request names. */
function named({ query, documentId, extensions }: z.infer<typeof shape>): Asked['by'] {
  const hashes = [
    documentId,
    query === undefined ? extensions?.persistedQuery?.sha256Hash : undefined,
  ]
  const [hash, ...others] = new Set(hashes.filter((one) => one !== undefined && one !== null))
  if (others.length > 0 || (hash !== undefined && query !== undefined))
    throw refused('One operation a request.')
  if (hash !== undefined) return { hash }
  if (query !== undefined) return { query }
  throw refused('The request names no operation: neither a query nor a documentId.')
}

const shape = z.object({
  query: z.string().optional(),
  documentId: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z
    .object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() })
    .nullish(),
})

function jsonOf(text: string, name: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    throw refused(`${name} is no JSON.`)
  }
}
