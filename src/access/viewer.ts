import type { Role } from '@/domain/choices/people'
import { roles } from '@/domain/choices/people'

/** Who is asking, as far as the rules care. `null` is a stranger. */
export type Viewer = { readonly id: string; readonly role: Role } | null

/** Reads the viewer from whatever the request carries as its user. A disabled account is a stranger. */
export function viewerOf(user: unknown): Viewer {
  if (typeof user !== 'object' || user === null) return null
  if (!('id' in user) || !('role' in user)) return null
  if ('disabled' in user && user.disabled === true) return null
  const { id, role } = user
  return typeof id === 'string' && isRole(role) ? { id, role } : null
}

function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value)
}
