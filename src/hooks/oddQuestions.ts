import type {
  AfterErrorHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload'
import { APIError } from 'payload'
import { conditionsOf } from '@/domain/filters'
import { foreseen } from './foreseen'
import { refuseWideQuestion } from './narrowQuestions'
import { suits } from './operators'
import {
  endsAtListBehindRelation,
  fieldAt,
  hops,
  leadsIntoRows,
  leadsIntoValue,
  leadsToOwnKind,
} from './questionPaths'
import { refuseForged, refuseForgedGlobal, refuseNoRecord } from './recordSent'
import { staffLanguage } from './refuse'

const words = {
  far: {
    da: 'Der kan kun spørges ét led ud: et felt på det, der henvises til, men ikke videre derfra.',
    en: 'A question may go one step out: to a field of a related record, and no further.',
  },
  odd: {
    da: 'Spørgsmålet har en form, der ikke kan forstås.',
    en: 'The question has a form that cannot be understood.',
  },
}

/**
 * Puts the guard before every collection and global, Payload's own too, which exist only once the
 * configuration is finished.
 */
export async function withQuestionsGuarded(
  config: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const finished = await config
  for (const { hooks } of finished.collections)
    hooks.beforeOperation.unshift(
      refuseNoRecord,
      refuseForged,
      refuseWideQuestion,
      refuseOddQuestion,
    )
  for (const { hooks } of finished.globals) hooks.beforeOperation.unshift(refuseForgedGlobal)
  return finished
}

/**
 * Refuses what PostgreSQL would choke on, and a filter or an order that leads over more than one
 * relation. Payload looks into such a question twice, and where it meets a closed field it leaves a
 * rejected promise behind that nobody minds: with Node's own settings that ends the process, whoever
 * asked.
 */
const refuseOddQuestion = foreseen<CollectionBeforeOperationHook>(({ args, collection, req }) => {
  if ('overrideAccess' in args && args.overrideAccess) return args
  const conditions = conditionsOf('where' in args ? args.where : undefined)
  const orders = pathsOfSort('sort' in args ? args.sort : undefined)
  const { flattenedFields: fields } = collection
  const refuseAs = (saying: { da: string; en: string }) =>
    new APIError(saying[staffLanguage(req)], 400, null, true)

  if (conditions === undefined || !numbers.every((name) => isOne(args, name)))
    throw refuseAs(words.odd)
  const paths = [...conditions.map(({ path }) => path), ...orders]
  if (paths.some((path) => hops(path, fields, req) > 1)) throw refuseAs(words.far)
  if (orders.some((path) => isNoOrder(path, collection, req))) throw refuseAs(words.odd)
  if (paths.some((path) => endsAtListBehindRelation(path, fields, req))) throw refuseAs(words.odd)
  if (conditions.some(({ path }) => leadsIntoValue(path, fields, req))) throw refuseAs(words.odd)
  if (!conditions.every((one) => suits(fieldAt(one.path, fields, req), one)))
    throw refuseAs(words.odd)
  return args
})

function isNoOrder(
  path: readonly string[],
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): boolean {
  return (
    leadsIntoRows(path, collection.flattenedFields, req) ||
    leadsToOwnKind(path, collection, req) ||
    goesBehindId(path)
  )
}

/** There is nothing in an id by which records could be put in order. */
const goesBehindId = (path: readonly string[]): boolean => path.slice(0, -1).includes('id')

/** An address may say one of these twice or in parts, and Payload would hand the list on as it is. */
const numbers = ['limit', 'page', 'depth'] as const

function isOne(args: object, name: (typeof numbers)[number]): boolean {
  const value: unknown = Reflect.get(args, name)
  return typeof value !== 'object' || value === null
}

/** A filter may come as JSON in the address; what is none is the asker's mistake, and no fault. */
export const tellBrokenJson: AfterErrorHook = ({ error, req }) =>
  error instanceof SyntaxError
    ? { status: 400, response: { errors: [{ message: words.odd[staffLanguage(req)] }] } }
    : undefined

function pathsOfSort(sort: unknown): readonly (readonly string[])[] {
  const list: readonly unknown[] = Array.isArray(sort) ? sort : [sort]
  return list
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
    .map((one) => one.replace(/^-/, '').replaceAll('__', '.').split('.'))
}
