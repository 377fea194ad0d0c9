import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { viewerOf } from '@/access/viewer'
import { env } from '@/env'
import { foreseen } from './foreseen'
import { staffLanguage } from './refuse'
import { isRecord } from './valueForm'

/** The highest page of a list: the place of the first record on it has to be a whole number of 32 bits. */
export const lastPage = 1_000_000

/** How much a stranger may ask for at once. What accounts need, the panel's lists, is larger. */
const most = { limit: 50, depth: 3, page: lastPage, orders: 3, parts: 60, levels: 8, letters: 500 }

const words = {
  list: {
    da: `En liste gives i sider: limit er et helt tal fra 1 til ${most.limit}, page et helt tal fra 1.`,
    en: `A list is given in pages: limit is a whole number from 1 to ${most.limit}, page one from 1.`,
  },
  depth: {
    da: `depth er et helt tal fra 0 til ${most.depth}.`,
    en: `depth is a whole number from 0 to ${most.depth}.`,
  },
  large: {
    da: 'Spørgsmålet er for stort: færre led, kortere lister og kortere tekster.',
    en: 'The question is too large: fewer parts, shorter lists and shorter texts.',
  },
  closed: {
    da: 'Her svarer API’et fremmede på sidens egne spørgsmål og ingen andre.',
    en: 'Here the API answers strangers the site’s own questions and no others.',
  },
}

/**
 * Holds strangers to small questions, at whichever door. GraphQL holds the limits of its lists by
 * itself, since the site's own operations may ask for more.
 */
export const refuseWideQuestion = foreseen<CollectionBeforeOperationHook>(
  // oxlint-disable-next-line typescript/no-deprecated -- of its values, one is
  ({ args, operation, req }) => {
    const isOurOwn = valueOf(args, 'overrideAccess') === true
    // What a question leads to is loaded by the program, as many as there are.
    const isLoadedAlong = valueOf(args, 'disableErrors') === true
    if (isOurOwn || isLoadedAlong || !isReading(operation) || viewerOf(req.user) !== null)
      return args
    const isRest = req.payloadAPI === 'REST'
    if (isRest && env.PUBLIC_API === 'trusted') throw inWords(words.closed, 403, req)
    const fault = (isRest ? faultOfList(args) : undefined) ?? faultOfSize(args)
    if (fault !== undefined) throw inWords(fault, 400, req)
    return args
  },
)

const isReading = (operation: string) => /^(read|count)/.test(operation)

type Saying = { readonly da: string; readonly en: string }

const inWords = (saying: Saying, status: number, req: PayloadRequest) =>
  new APIError(saying[staffLanguage(req)], status, null, true)

function faultOfList(args: object): Saying | undefined {
  const pagination = valueOf(args, 'pagination')
  const isPaged = pagination === undefined || pagination === true
  const isPage = isWithin(args, 'limit', [1, most.limit]) && isWithin(args, 'page', [1, most.page])
  if (!isPaged || !isPage) return words.list
  return isWithin(args, 'depth', [0, most.depth]) ? undefined : words.depth
}

function isWithin(
  args: object,
  name: string,
  [least, greatest]: readonly [number, number],
): boolean {
  const value = valueOf(args, name)
  if (value === undefined) return true
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= greatest
}

function faultOfSize(args: object): Saying | undefined {
  const asked = ['where', 'select', 'populate', 'joins'].map((name) => valueOf(args, name))
  const isSmall =
    asked.every((one) => sizeOf(one) <= most.parts) &&
    sizeOf(valueOf(args, 'sort')) <= most.orders + 1
  return isSmall ? undefined : words.large
}

/** How many values something holds, however they are nested; more than any number where that is too deep. */
function sizeOf(value: unknown, level = 0): number {
  if (level > most.levels) return Infinity
  if (typeof value === 'string')
    return value.length > most.letters ? Infinity : value.split(',').length
  const inner: readonly unknown[] = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value)
      : []
  return inner.reduce<number>((sum, one) => sum + sizeOf(one, level + 1), 1)
}

const valueOf = (holder: object, name: string): unknown => Reflect.get(holder, name)
