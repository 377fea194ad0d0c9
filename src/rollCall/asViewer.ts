import type { PayloadRequest } from 'payload'

/** The roll-call asks as the person who is logged in, and for ids instead of related records. */
export const asViewer = (req: PayloadRequest) =>
  ({ depth: 0, overrideAccess: false, user: req.user, req }) as const
