import { doors } from '../../support/doors'
import { viewers } from '../../support/people'
import type { matrix } from './index'
import type { Offered } from './operations'
import {
  doorsOf,
  globalOperations,
  knownEndpoints,
  knownGlobalEndpoints,
  operationsOf,
} from './operations'
import { generatedFields } from './rootFields'
import { isScope } from './targets'
import type { Entity } from './table'
import { operationsNamed, wordOf } from './table'

/** As much of Payload's configuration as is looked at, and the root fields of its GraphQL. */
export type Running = {
  readonly collections: readonly (Offered & Addressed & { readonly slug: string })[]
  readonly globals: readonly (Addressed & { readonly slug: string })[]
  readonly endpoints: readonly Address[]
  readonly fields: readonly string[]
}
type Addressed = { readonly endpoints: readonly Address[] | false }
type Address = { readonly method: string; readonly path: string }

type Declared = typeof matrix & {
  /** `post /users/login`: what is no operation on a record. */
  readonly endpoints: Readonly<Record<string, unknown>>
  /** Root fields of GraphQL that no collection or global brings. */
  readonly operations: Readonly<Record<string, unknown>>
}

/** All that the running configuration offers and the table does not state, and the other way round. */
export function undeclared(config: Running, declared: Declared): readonly string[] {
  return [
    ...difference(
      'collection',
      config.collections.map(({ slug }) => slug),
      Object.keys(declared.collections),
    ),
    ...difference(
      'global',
      config.globals.map(({ slug }) => slug),
      Object.keys(declared.globals),
    ),
    ...config.collections.flatMap((collection) => {
      const entity = declared.collections[collection.slug] ?? {}
      const operations = operationsOf(collection)
      return [
        ...difference(
          `operation of ${collection.slug}`,
          operations,
          unique(operationsNamed(entity)),
        ),
        ...operations.flatMap((operation) =>
          emptyCells(collection.slug, entity, operation, doorsOf(operation, collection)),
        ),
      ]
    }),
    ...config.globals.flatMap(({ slug }) => {
      const entity = declared.globals[slug] ?? {}
      return [
        ...difference(`operation of ${slug}`, globalOperations, unique(operationsNamed(entity))),
        ...globalOperations.flatMap((operation) => emptyCells(slug, entity, operation, doors)),
      ]
    }),
    ...difference('endpoint', endpointsOf(config), Object.keys(declared.endpoints)),
    ...difference('GraphQL operation', ownFields(config), Object.keys(declared.operations)),
  ]
}

function emptyCells(
  slug: string,
  entity: Entity,
  operation: string,
  offered: typeof doors | readonly (typeof doors)[number][],
) {
  return offered.flatMap((door) =>
    viewers.flatMap((viewer) => {
      const word = wordOf(entity, operation, door, viewer)
      const isKnown = word === 'yes' || word === 'no' || word === 'rule' || (word && isScope(word))
      return isKnown ? [] : [`${slug} ${operation} ${door} ${viewer}: ${word ?? 'nothing said'}`]
    }),
  )
}

/** Every address that is not a door to an operation on records. */
function endpointsOf(config: Running): readonly string[] {
  const ofCollections = config.collections.flatMap(({ slug, endpoints }) =>
    (endpoints === false ? [] : endpoints)
      .filter(({ method, path }) => !(`${method} ${path}` in knownEndpoints))
      .map(({ method, path }) => `${method} /${slug}${path}`),
  )
  const ofGlobals = config.globals.flatMap(({ slug, endpoints }) =>
    (endpoints === false ? [] : endpoints)
      .filter(({ method, path }) => !(`${method} ${path}` in knownGlobalEndpoints))
      .map(({ method, path }) => `${method} /globals/${slug}${path}`),
  )
  const ofRoot = config.endpoints.map(({ method, path }) => `${method} ${path}`)
  return unique([...ofRoot, ...ofCollections, ...ofGlobals])
}

function ownFields(config: Running): readonly string[] {
  const generated = generatedFields(config)
  return config.fields.filter((field) => !generated.includes(field))
}

function difference(
  kind: string,
  running: readonly string[],
  stated: readonly string[],
): readonly string[] {
  return [
    ...running
      .filter((one) => !stated.includes(one))
      .map((one) => `${kind} ${one} is not in the table`),
    ...stated
      .filter((one) => !running.includes(one))
      .map((one) => `${kind} ${one} is in the table and no longer exists`),
  ]
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)]
}
