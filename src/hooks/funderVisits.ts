import type {
  CollectionAfterOperationHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { isFunder } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { noteLook } from '@/database/funderVisits'
import { copenhagenDate } from '@/domain/time'
import { doorOf } from './audit'
import { foreseen } from './foreseen'

/** Of these it is no visit to read: they are the asker's own. */
const ownMatters: readonly string[] = ['users']

/** Writes down what the municipality looks at, whichever door it comes through. */
export const withVisitsNoted = (collection: CollectionConfig): CollectionConfig =>
  ownMatters.includes(collection.slug)
    ? collection
    : {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterOperation: [...(collection.hooks?.afterOperation ?? []), noteAnswer],
        },
      }

const noteAnswer = foreseen<CollectionAfterOperationHook>(
  async ({ args, collection, req, result }) => {
    // What the product itself gathers for a page is told by the page.
    const isGathered = 'overrideAccess' in args && args.overrideAccess
    if (!isGathered) await noteVisit(collection.slug, req)
    return result
  },
)

/** That the municipality signed in. */
export const noteSignIn = (user: unknown, req: PayloadRequest): Promise<void> =>
  note(user, 'users', req)

/** That the asker looked at something, if it is the municipality that asks. */
export const noteVisit = (subject: CollectionSlug, req: PayloadRequest): Promise<void> =>
  note(req.user, subject, req)

/** What was written down today, so that a page of many questions writes once. */
const noted = { day: '', looks: new Set<string>() }

async function note(user: unknown, subject: CollectionSlug, req: PayloadRequest): Promise<void> {
  const viewer = viewerOf(user)
  if (viewer === null || !isFunder(viewer)) return
  const day = copenhagenDate(new Date())
  if (noted.day !== day) Object.assign(noted, { day, looks: new Set() })
  const look = `${viewer.id} ${subject}`
  if (noted.looks.has(look)) return
  await noteLook({ account: viewer.id, role: viewer.role, subject, door: doorOf(req) }, req)
  noted.looks.add(look)
}
