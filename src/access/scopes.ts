import type { Where } from 'payload'
import { publicActivityStatuses } from '@/domain/activities'
import { isAdmin, isFunder, isLeader, isProgrammeStaff, isSignedIn, isStaff } from './predicates'
import type { Scope } from './rules'

/** Strangers and the municipality see a story only while it is published, and on the site. */
export const publishedOrStaff: Scope = (viewer) =>
  isStaff(viewer) || where({ status: { equals: 'published' }, onSite: { equals: true } })

/**
 * Strangers see announced and held activities, and cancelled ones that they had been told of; the
 * municipality follows the plan too, but not what was never more than an idea.
 */
export const announcedPlannedOrStaff: Scope = (viewer) => {
  if (isStaff(viewer)) return true
  if (isFunder(viewer)) return where({ plannedAt: { exists: true } })
  return where({
    or: [
      { status: { in: [...publicActivityStatuses] } },
      { status: { equals: 'cancelled' }, announcedAt: { exists: true } },
    ],
  })
}

/** Strangers see the teams that they can still join or that are being taught. */
export const openTeamOrSignedIn: Scope = (viewer) =>
  isSignedIn(viewer) || where({ status: { in: ['recruiting', 'running'] } })

/** Strangers see the evenings of those same teams. */
export const openSessionOrSignedIn: Scope = (viewer) =>
  isSignedIn(viewer) || where({ 'team.status': { in: ['recruiting', 'running'] } })

/** Files are public only once a person has released them or a published story shows them. */
export const releasedOrStaff: Scope = (viewer) =>
  isStaff(viewer) || where({ released: { equals: true } })

/** A coordinator changes only the expenses that she herself entered; leaders change all. */
export const ownOrLeader: Scope = (viewer) => {
  if (isLeader(viewer)) return true
  return viewer !== null && isProgrammeStaff(viewer) && where({ enteredBy: { equals: viewer.id } })
}

/** A project leader changes only the hours that she herself wrote; administrators change all. */
export const ownOrAdmin: Scope = (viewer) => {
  if (isAdmin(viewer)) return true
  return viewer !== null && isLeader(viewer) && where({ enteredBy: { equals: viewer.id } })
}

/** An account sees itself; administrators see all. */
export const selfOrAdmin: Scope = (viewer) => {
  if (viewer === null) return false
  return viewer.role === 'admin' || where({ id: { equals: viewer.id } })
}

/** Staff change their own account; the municipality's account changes nothing, not even itself. */
export const staffSelfOrAdmin: Scope = (viewer) => isStaff(viewer) && selfOrAdmin(viewer)

const where = (condition: Where): Where => condition
