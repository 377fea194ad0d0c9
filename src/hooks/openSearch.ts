import type { CollectionBeforeOperationHook, Where } from 'payload'
import type { Predicate } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'

/**
 * The admin searches a list by several fields at once, and refuses the whole list when one of them
 * is closed to who is searching. For her the search leaves that field out.
 */
export const searchWithout =
  (field: string, unless: Predicate): CollectionBeforeOperationHook =>
  ({ args, req }) => {
    if (unless(viewerOf(req.user)) || !('where' in args) || !args.where) return args
    return { ...args, where: without(field, args.where) }
  }

function without(field: string, where: Where): Where {
  const { and, or, ...rest } = where
  return {
    ...rest,
    ...(and === undefined ? {} : { and: and.map((part) => without(field, part)) }),
    ...(or === undefined ? {} : { or: openOf(field, or) }),
  }
}

/** A search by the closed field alone is a question like any other, and refused. */
function openOf(field: string, or: Where[]): Where[] {
  const open = or.filter((part) => !(field in part))
  return open.length === 0 ? or : open
}
