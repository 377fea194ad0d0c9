import type { Access, FieldAccess, Where } from 'payload'
import type { Predicate } from './predicates'
import {
  isAdmin,
  isAnyone,
  isFunderOrProgrammeStaff,
  isLeader,
  isNobody,
  isProgrammeStaff,
  isSignedIn,
  isStaff,
} from './predicates'
import type { Viewer } from './viewer'
import { viewerOf } from './viewer'

const ofViewerOnly = new WeakSet<object>()

/** What a viewer may touch: everything, nothing, or what the condition selects. */
export type Scope = (viewer: Viewer) => boolean | Where

/** Adapts a scope or predicate to a collection's access. */
export function may(scope: Scope): Access {
  const access: Access = ({ req }) => scope(viewerOf(req.user))
  ofViewerOnly.add(access)
  return access
}

/** Adapts a predicate to a field's access. */
export function mayField(predicate: Predicate): FieldAccess {
  const access: FieldAccess = ({ req }) => predicate(viewerOf(req.user))
  ofViewerOnly.add(access)
  return access
}

/**
 * Whether access asks about the viewer alone: it says the same of every field's record, and the same of
 * a collection for as long as the viewer is the same.
 */
export const asksViewerOnly = (access: object): boolean => ofViewerOnly.has(access)

export const nobody = may(isNobody)
export const anyone = may(isAnyone)
export const admin = may(isAdmin)
export const leader = may(isLeader)
export const programmeStaff = may(isProgrammeStaff)
export const staff = may(isStaff)
export const signedIn = may(isSignedIn)
export const funderOrProgrammeStaff = may(isFunderOrProgrammeStaff)

/** For fields that only machines write: hooks, triggers and commands. */
export const machineOnly = { create: mayField(isNobody), update: mayField(isNobody) }

/** For fields that only those who may see a person's record may read. */
export const programmeStaffField = {
  create: mayField(isProgrammeStaff),
  read: mayField(isProgrammeStaff),
  update: mayField(isProgrammeStaff),
}

/** For fields that the editor too may read and write, but neither the public nor the funder. */
export const staffField = {
  create: mayField(isStaff),
  read: mayField(isStaff),
  update: mayField(isStaff),
}
