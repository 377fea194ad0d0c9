import type { IncomingMessage } from 'node:http'
import { parse } from 'graphql'
import { z } from 'zod'
import { isLocale, type Locale } from '../../domain/locales'
import { jsonOf } from '../jsonOf'
import { isForEveryone } from './question'
import { Store } from './store'

/** A question in words: what was sent, and the language in which its asker is told what is wrong with it. */
export type FreeQuestion = { readonly body: string; readonly language: Locale }

/** In letters. A larger question is nobody's everyday one, and is answered without being remembered. */
const longest = 4_000

/** Whether a request is one that only its body tells more of: sent to the API's own door, as JSON. */
export const isFreeQuestion = ({
  method,
  url,
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean =>
  method === 'POST' &&
  url === '/api/graphql' &&
  Number(headers['content-length'] ?? Infinity) <= longest * 4 &&
  /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')

/**
 * The address under which the answer to a question in words may be kept: the question itself, exactly
 * as it was sent. Undefined where it asks for anything that is not the same for everyone, or is not
 * understood: those the API answers each time, in words where it has to.
 */
export function freeAddress({ body, language }: FreeQuestion): string | undefined {
  if (body.length > longest) return undefined
  const sent = shape.safeParse(jsonOf(body))
  return sent.success && asksForEveryone(sent.data.query)
    ? `${place}${language}&${encodeURIComponent(body)}`
    : undefined
}

/** Whether a body plainly asks for a change, of which nothing is kept. What only looks so goes the same way. */
export const isDeed = (body: string): boolean => /^\s*\{\s*"query"\s*:\s*"\s*mutation\b/.test(body)

/** The question of an address that `freeAddress` gave. */
export function freeQuestion(address: string): FreeQuestion | undefined {
  if (!address.startsWith(place)) return undefined
  const [language = '', body = ''] = address.slice(place.length).split('&')
  return isLocale(language) ? { language, body: decodeURIComponent(body) } : undefined
}

/** Nobody can ask for it: a question that goes by its address is written anew before it is looked up. */
const place = '/api/graphql?asked='

/** Whatever else is said, such as an extension, may mean something to the API. */
const shape = z.strictObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

/** The same words are asked again and again with other variables, and to read them takes longest. */
const asked = new Store<{ readonly forEveryone: boolean; readonly size: number }>(1_000_000)

function asksForEveryone(query: string): boolean {
  const known = asked.get(query)
  if (known !== undefined) return known.forEveryone
  const forEveryone = isReadForEveryone(query)
  asked.put(query, { forEveryone, size: 100 + query.length })
  return forEveryone
}

function isReadForEveryone(query: string): boolean {
  try {
    const { definitions } = parse(query, { noLocation: true, maxLexicalTokens: 1_000 })
    return isForEveryone(definitions)
  } catch {
    return false
  }
}
