import {
  Kind,
  parse,
  valueFromASTUntyped,
  type DefinitionNode,
  type OperationDefinitionNode,
} from 'graphql'
import persisted from '../../generated/gql/persisted-documents.json'
import { isLocale } from '../../domain/locales'
import { jsonOf } from '../jsonOf'
import { pathOf } from './kinds'

/**
 * The root fields of GraphQL whose answers are the same for everyone. They change with what the database
 * tells of; sums of the report and what comes next change otherwise too, for which no answer is given
 * longer than a minute (`givenFor` in `kept.ts`). An operation is kept if it asks for nothing else: what
 * a token or a code opens is one person's, however it is asked for.
 */
const forEveryone = new Set([
  'Activities',
  'Modules',
  'Recordings',
  'Sessions',
  'Stories',
  'Teams',
  'contact',
  'informationMeeting',
  'publicReport',
  'reportYears',
  'retention',
  'securityContact',
  'storyGone',
])

/** The variables of each operation that may be kept, with their defaults, by its hash. */
type Variables = readonly { readonly name: string; readonly standard: unknown }[]

let kept: ReadonlyMap<string, Variables> | undefined

/** The hashes of the site's operations whose answers may be kept. */
export function keptHashes(): ReadonlyMap<string, Variables> {
  kept ??= new Map(
    Object.entries(persisted).flatMap(([hash, text]) => {
      const { definitions } = parse(text, { noLocation: true })
      const [operation] = operationsOf(definitions)
      return operation && isForEveryone(definitions) ? [[hash, variablesOf(operation)]] : []
    }),
  )
  return kept
}

/** Whether a document is one query, and asks for nothing that is not the same for everyone. */
export function isForEveryone(definitions: readonly DefinitionNode[]): boolean {
  const [asked, ...others] = operationsOf(definitions)
  return (
    asked?.operation === 'query' &&
    others.length === 0 &&
    asked.selectionSet.selections.every(
      (one) => one.kind === Kind.FIELD && forEveryone.has(one.name.value),
    )
  )
}

const operationsOf = (definitions: readonly DefinitionNode[]) =>
  definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []))

const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  variableDefinitions.map(({ variable, defaultValue }) => ({
    name: variable.name.value,
    standard: defaultValue && valueFromASTUntyped(defaultValue),
  }))

/** The API's own door, and no other spelling of it. */
export const isQuestion = (url: string): boolean => pathOf(url) === '/api/graphql'

/**
 * The one address of a question that may be kept: the hash, the language and the variables in one
 * order and spelling, defaults written out. Undefined for whatever is not kept or not understood,
 * which the API itself answers, in words where it has to.
 */
export function keptQuestion(url: string): string | undefined {
  if (!isQuestion(url)) return undefined
  const given = new URLSearchParams(url.slice(pathOf(url).length))
  if ([...given.keys()].some((name, at, all) => !known.has(name) || all.indexOf(name) !== at))
    return undefined
  const hash = hashOf(given)
  const declared = hash === undefined ? undefined : keptHashes().get(hash)
  const variables = declared && oneSpelling(given.get('variables'), declared)
  const locale = given.get('locale') ?? 'da'
  const fallback = given.get('fallback-locale') ?? 'da'
  if (hash === undefined || variables === undefined) return undefined
  if (!isLocale(locale) || !(isLocale(fallback) || fallback === 'none')) return undefined
  const query = { documentId: hash, locale, 'fallback-locale': fallback, variables }
  return `/api/graphql?${new URLSearchParams(query).toString()}`
}

const known = new Set([
  'documentId',
  'extensions',
  'fallback-locale',
  'locale',
  'operationName',
  'variables',
])

function hashOf(given: URLSearchParams): string | undefined {
  const extensions = jsonOf(given.get('extensions') || '{}')
  const own = at(at(extensions, 'persistedQuery'), 'sha256Hash')
  const [hash, ...others] = new Set(
    [given.get('documentId'), own].filter((one) => typeof one === 'string'),
  )
  return isObject(extensions) && others.length === 0 ? hash : undefined
}

function oneSpelling(text: string | null, declared: Variables): string | undefined {
  const given = jsonOf(text || '{}')
  if (!isObject(given) || isNestedDeeply(text ?? '')) return undefined
  const names = declared.map(({ name }) => name)
  if (!Object.keys(given).every((name) => names.includes(name))) return undefined
  const standards = Object.fromEntries(declared.map(({ name, standard }) => [name, standard]))
  return JSON.stringify(sorted({ ...standards, ...given }))
}

/** More than any filter of the site's has; sorting these could overrun the stack. */
const isNestedDeeply = (text: string) => (text.match(/[[{]/g) ?? []).length > 100

/** The order of an object's names says nothing, that of a list does. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, one]) => [name, sorted(one)] as const)
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

const at = (holder: unknown, name: string): unknown =>
  isObject(holder) ? Reflect.get(holder, name) : undefined

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
