import type { Door } from '../../support/doors'

/** Everything that Payload can do to a record of a collection. */
export const operations = [
  'create',
  'read',
  'count',
  'distinct',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
  'duplicate',
  'readVersions',
  'countVersions',
  'restore',
  'unlock',
  'readFile',
] as const
export type Operation = (typeof operations)[number]

/** Everything that Payload can do to a global. */
export const globalOperations = ['read', 'update', 'readVersions', 'restore'] as const
export type GlobalOperation = (typeof globalOperations)[number]

/** As much of a collection's configuration as decides what can be done to its records. */
export type Offered = {
  readonly disableDuplicate?: boolean | undefined
  readonly versions?: unknown
  readonly auth?: unknown
  readonly upload?: unknown
}

/**
 * What a collection of the running configuration can do, and so what the table must state. Versions
 * are always among it: Payload offers their doors even where none are kept.
 */
export function operationsOf(collection: Offered): readonly Operation[] {
  const absent: Readonly<Partial<Record<Operation, boolean>>> = {
    duplicate: collection.disableDuplicate === true,
    unlock: !collection.auth,
    readFile: !collection.upload,
  }
  return operations.filter((operation) => absent[operation] !== true)
}

/** The doors through which Payload offers an operation at all. */
export function doorsOf(operation: Operation, { versions }: Offered): readonly Door[] {
  // The Local API falls over where there is nothing to restore, and no person comes through it.
  if (operation === 'restore' && !versions) return ['REST', 'GraphQL']
  return offered[operation]
}

const offered: Readonly<Record<Operation, readonly Door[]>> = {
  create: ['REST', 'GraphQL', 'Local API'],
  read: ['REST', 'GraphQL', 'Local API'],
  count: ['REST', 'GraphQL', 'Local API'],
  distinct: ['Local API'],
  update: ['REST', 'GraphQL', 'Local API'],
  updateMany: ['REST', 'Local API'],
  delete: ['REST', 'GraphQL', 'Local API'],
  deleteMany: ['REST', 'Local API'],
  duplicate: ['REST', 'GraphQL', 'Local API'],
  readVersions: ['REST', 'GraphQL', 'Local API'],
  countVersions: ['Local API'],
  restore: ['REST', 'GraphQL', 'Local API'],
  unlock: ['REST', 'GraphQL', 'Local API'],
  readFile: ['REST'],
}

/** Payload's own REST endpoints, and the operation that each is a way into. */
export const knownEndpoints: Readonly<Record<string, Operation>> = {
  'post /': 'create',
  'get /': 'read',
  'get /:id': 'read',
  'post /access/:id?': 'read',
  'get /count': 'count',
  'patch /': 'updateMany',
  'patch /:id': 'update',
  'delete /': 'deleteMany',
  'delete /:id': 'delete',
  'post /:id/duplicate': 'duplicate',
  'get /versions': 'readVersions',
  'get /versions/:id': 'readVersions',
  'post /versions/:id': 'restore',
  'post /unlock': 'unlock',
  'get /file/:filename': 'readFile',
}

/** Likewise for globals. */
export const knownGlobalEndpoints: Readonly<Record<string, GlobalOperation>> = {
  'get /': 'read',
  'post /access': 'read',
  'post /': 'update',
  'get /versions': 'readVersions',
  'get /versions/:id': 'readVersions',
  'post /versions/:id': 'restore',
}
