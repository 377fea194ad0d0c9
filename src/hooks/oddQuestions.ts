import type {
  AfterErrorHook,
  CollectionBeforeOperationHook,
  FlattenedField,
  PayloadRequest,
  SanitizedConfig,
} from 'payload'
import { APIError } from 'payload'
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
 * Puts the guard before every collection, Payload's own too, which exist only once the configuration
 * is finished.
 */
export async function withQuestionsGuarded(
  config: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const finished = await config
  for (const { hooks } of finished.collections) hooks.beforeOperation.unshift(refuseOddQuestion)
  return finished
}

/**
 * Refuses what PostgreSQL would choke on, and a filter or an order that leads over more than one
 * relation. Payload looks into such a question twice, and where it meets a closed field it leaves a
 * rejected promise behind that nobody minds: with Node's own settings that ends the process, whoever
 * asked.
 */
const refuseOddQuestion: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if ('overrideAccess' in args && args.overrideAccess) return args
  const where: unknown = 'where' in args ? args.where : undefined
  const sort: unknown = 'sort' in args ? args.sort : undefined
  if (isOdd(where)) throw new APIError(words.odd[staffLanguage(req)], 400, null, true)
  const paths = [...pathsOfWhere(where), ...pathsOfSort(sort)]
  if (paths.some((path) => hops(path.split('.'), collection.flattenedFields, req) > 1))
    throw new APIError(words.far[staffLanguage(req)], 400, null, true)
  return args
}

/** A filter may come as JSON in the address; what is none is the asker's mistake, and no fault. */
export const tellBrokenJson: AfterErrorHook = ({ error, req }) =>
  error instanceof SyntaxError
    ? { status: 400, response: { errors: [{ message: words.odd[staffLanguage(req)] }] } }
    : undefined

const distances = ['near', 'within', 'intersects']

/** A filter that is none, or that measures distances, which nothing here has. */
function isOdd(where: unknown): boolean {
  if (where === undefined || where === null || where === '') return false
  if (typeof where !== 'object') return true
  return Object.entries(where).some(([key, value]: [string, unknown]) =>
    /^(and|or)$/i.test(key)
      ? Array.isArray(value) && value.some(isOdd)
      : typeof value === 'object' &&
        value !== null &&
        distances.some((operator) => operator in value),
  )
}

function pathsOfWhere(where: unknown): readonly string[] {
  if (typeof where !== 'object' || where === null) return []
  if (Array.isArray(where)) return where.flatMap(pathsOfWhere)
  return Object.entries(where).flatMap(([key, value]: [string, unknown]) =>
    /^(and|or)$/i.test(key) ? pathsOfWhere(value) : [key.replaceAll('__', '.')],
  )
}

function pathsOfSort(sort: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(sort) ? sort : [sort]
  return list
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
    .map((one) => one.replace(/^-/, '').replaceAll('__', '.'))
}

/** How many relations a path leads over. The id of a related record lies on this side. */
function hops(
  [name, ...rest]: readonly string[],
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): number {
  if (name === undefined || rest.length === 0) return 0
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return hops(rest, fields, req)
  if ('flattenedFields' in field) return hops(rest, field.flattenedFields, req)
  if (!('relationTo' in field) || rest.join() === 'id') return 0
  const related = [field.relationTo].flat()
  const further = related.flatMap((slug) =>
    slug in req.payload.collections ? req.payload.collections[slug].config.flattenedFields : [],
  )
  return 1 + hops(rest, further, req)
}
