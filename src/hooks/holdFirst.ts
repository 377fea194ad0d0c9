import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { lockToChange, type Lockable } from '@/database/lock'
import { viewerOf } from '@/access/viewer'

/**
 * Payload reads a record, changes it and stores it whole. Of two who change one at once, the second
 * would store anew whatever the first has just taken back: she waits, and reads what is true then.
 * Strangers change none, and hold nobody up.
 */
export const holdFirst = (table: Lockable): CollectionBeforeOperationHook =>
  beforeChange((id, req) => lockToChange(req, table, id))

/** Does so with whatever else is held before the record, in the order in which others hold it. */
export const beforeChange =
  (
    hold: (id: string | undefined, req: PayloadRequest) => Promise<void>,
  ): CollectionBeforeOperationHook =>
  async (called) => {
    const { args, overrideAccess, req } = called
    const operation: unknown = Reflect.get(called, 'operation')
    if (operation === 'update' && (overrideAccess === true || viewerOf(req.user) !== null))
      await hold(idIn(args), req)
    return args
  }

/** Undefined where those are changed that a condition selects. */
function idIn(args: object): string | undefined {
  const id: unknown = 'id' in args ? args.id : undefined
  return typeof id === 'string' ? id : undefined
}
