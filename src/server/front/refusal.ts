import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js'
import { largestFile, largestForm } from '../../domain/keptFiles'
import { kindOf, pathOf } from './kinds'
import { isQuestion } from './question'

export type Refusal = 400 | 403 | 405 | 411 | 413 | 415

/** By the collection that takes the file. */
const largest: ReadonlyMap<string, number> = new Map(Object.entries(largestFile))
const longestAddress = 4096

/** The status with which a request is refused before anything reads it; undefined: it is not. */
export function refusal(request: IncomingMessage): Refusal | undefined {
  const { url = '', method = 'GET', headers } = request
  if (!isWellFormed(url) || !isForAdmin(request)) return 400
  // A body of unknown length could only be refused after it was read.
  if (headers['transfer-encoding'] !== undefined) return 411
  if (Number(headers['content-length'] ?? 0) > largestBody(url)) return 413
  if (method === 'GET' || method === 'HEAD') return undefined
  return kindOf(url) === 'api' ? apiRefusal(request) : formRefusal(request)
}

/**
 * Of some methods the Web's own request refuses to be made. A change that a page elsewhere asks for is
 * none of its visitor's, whether she is logged in or is only to be; GraphQL takes no body that a page
 * may send without asking, and its answers are for anyone's programs.
 */
function apiRefusal({ url = '', method = '', headers }: IncomingMessage): Refusal | undefined {
  if (method === 'OPTIONS') return undefined
  if (!changing.includes(method)) return 405
  const isElsewhere = headers.origin === 'null' || isFromElsewhere(headers)
  return isElsewhere && !isQuestion(url) ? 403 : undefined
}

const changing = ['DELETE', 'PATCH', 'POST', 'PUT']

/** Pages take plain forms of this site's own; the admin's take what its scripts send. */
function formRefusal({ url = '', method, headers }: IncomingMessage): Refusal | undefined {
  if (method !== 'POST' || ['asset', 'health', 'rollCall', 'tally'].includes(kindOf(url)))
    return 405
  if (isFromElsewhere(headers)) return 403
  const isWanted =
    kindOf(url) === 'admin'
      ? headers['next-action'] !== undefined
      : // Next breaks on a malformed form of the other kind, which only files would need.
        headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true
  return isWanted ? undefined : 415
}

function isWellFormed(url: string): boolean {
  if (!url.startsWith('/') || url.length > longestAddress || !/^[\x21-\x7e]+$/.test(url))
    return false
  // To look at each letter takes longer than all else here, and only a disguise hides more than that.
  if (!url.includes('%')) return !climbs(pathOf(url))
  try {
    const path = decodeURIComponent(pathOf(url))
    return !hasControls(path) && !climbs(path)
  } catch {
    return false
  }
}

/** Browsers resolve these before they ask; left in, an address would be of another kind than it seems. */
function climbs(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part === '.' || part === '..')
}

function hasControls(path: string): boolean {
  return [...path].some((letter) => letter < ' ' || letter === '\u007f')
}

/** A form of another site's may not be sent here. Browsers that hide where they are say `null`. */
function isFromElsewhere({ origin, host, ...headers }: IncomingHttpHeaders): boolean {
  if (origin === undefined || origin === 'null') return false
  const asked = headers['x-forwarded-host'] ?? host
  return !URL.canParse(origin) || new URL(origin).host !== asked
}

/** Of what is asked of the admin, whether it is what its own scripts may ask: some of it Next falls over. */
function isForAdmin({ url = '', headers }: IncomingMessage): boolean {
  if (!['admin', 'rollCall'].includes(kindOf(url))) return true
  return isPlace(headers['next-router-state-tree']) && !asksByNoList(url)
}

/** Where a browser's router says that it stands. */
function isPlace(place: string | string[] | undefined): boolean {
  try {
    parseAndValidateFlightRouterState(place)
    return true
  } catch {
    return false
  }
}

/** Filters come as a list, and one of more than twenty is read as something else. */
const noList = /^where\[(or|and)\](?!\[1?\d\]\[)/

function asksByNoList(url: string): boolean {
  const names = new URLSearchParams(url.slice(pathOf(url).length)).keys()
  return [...names].some((name) => noList.test(name))
}

function largestBody(url: string): number {
  const [, collection = ''] = /^\/api\/(\w+)(\/|$)/.exec(pathOf(url)) ?? []
  return largest.get(collection) ?? largestForm
}
