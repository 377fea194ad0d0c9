import type {
  Endpoint,
  SanitizedCollectionConfig,
  SanitizedConfig,
  SanitizedGlobalConfig,
} from 'payload'
import { isNobody, isStaff } from './predicates'
import { may } from './rules'

/**
 * Payload's own collections are open to any signed-in user. They appear only when the config is
 * finished, so they are closed here, after it. Locks are for staff: the municipality never locks
 * a record and sees no one who does (a condition that matches nothing, because the admin reads
 * locks with access control and a refusal would break its pages).
 */
export async function closeBuiltIns(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const closed = await config
  for (const entity of [...closed.collections, ...closed.globals]) withoutFaultyEndpoints(entity)
  for (const collection of closed.collections) {
    if (!internal.some((slug) => slug === collection.slug)) continue
    collection.graphQL = false
    collection.access.create = may(isNobody)
    collection.access.readVersions = may(isNobody)
    if (collection.slug === 'payload-preferences') continue
    const nothing = { id: { in: [] } }
    const isLocks = collection.slug === 'payload-locked-documents'
    collection.access.read = may((viewer) => (isLocks ? isStaff(viewer) || nothing : false))
    collection.access.update = may(isNobody)
    collection.access.delete = may(isNobody)
  }
  return closed
}

/**
 * Payload's own addresses that fall over (500), whoever calls: those of versions where none are
 * kept, that which verifies an e-mail where none is asked to, that which unlocks where nothing is locked, and that which deletes a preference by
 * its key (by its id it works). A collection without addresses answers 404 like anything that is not
 * there, and not 501.
 */
function withoutFaultyEndpoints(entity: SanitizedCollectionConfig | SanitizedGlobalConfig): void {
  entity.endpoints = (entity.endpoints || [])
    .filter(
      ({ method, path }) =>
        !(path.startsWith('/versions') && !entity.versions) &&
        path !== '/verify/:id' &&
        path !== '/unlock' &&
        !(entity.slug === 'payload-preferences' && method === 'delete' && path === '/:key'),
    )
    .map((endpoint) => (endpoint.path === '/file/:filename' ? deafToPrefix(endpoint) : endpoint))
}

/** No file of ours lies under a prefix, and Payload falls over a question about one. */
function deafToPrefix(endpoint: Endpoint): Endpoint {
  return {
    ...endpoint,
    handler: (req) => {
      req.searchParams.delete('prefix')
      return endpoint.handler(req)
    },
  }
}

const internal = [
  'payload-locked-documents',
  'payload-preferences',
  'payload-migrations',
  'payload-jobs',
  'payload-kv',
] as const
