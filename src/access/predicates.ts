import type { Viewer } from './viewer'

/**
 * The words of the permission matrix. Each is a question about the viewer; the matrix itself is
 * `tests/access/matrix.test.ts`.
 */
export type Predicate = (viewer: Viewer) => boolean

export const isNobody: Predicate = () => false
export const isAnyone: Predicate = () => true

/** Administrators keep accounts and settings; they may do whatever staff may. */
export const isAdmin: Predicate = (viewer) => viewer?.role === 'admin'

/** Decides about money, extra seats and overridden results. */
export const isLeader: Predicate = (viewer) => isAdmin(viewer) || viewer?.role === 'projectLeader'

/** The only ones who may see a woman's record. */
export const isProgrammeStaff: Predicate = (viewer) =>
  isLeader(viewer) || viewer?.role === 'coordinator'

/** Programme staff and the editor, who writes but sees no person. */
export const isStaff: Predicate = (viewer) => isProgrammeStaff(viewer) || viewer?.role === 'editor'

/** Staff and the municipality's read-only account. */
export const isSignedIn: Predicate = (viewer) => isStaff(viewer) || isFunder(viewer)

/** The municipality's own account. */
export const isFunder: Predicate = (viewer) => viewer?.role === 'municipality'

/** Everyone signed in but the editor: those who see the plan's money. */
export const isFunderOrProgrammeStaff: Predicate = (viewer) =>
  isProgrammeStaff(viewer) || isFunder(viewer)
