import type { CollectionBeforeChangeHook, TypeWithID } from 'payload'

/**
 * Payload gives a hook an empty original (or, when duplicating, the other record) while a record is
 * being created. Through this a hook sees what is true: there is no record before its creation.
 */
export const withoutOriginal =
  <Doc extends TypeWithID>(hook: Hook<Doc>): Hook<Doc> =>
  (args) => {
    if (args.operation === 'update') return hook(args)
    const { originalDoc: _, ...creation } = args
    return hook(creation)
  }

type Args<Doc extends TypeWithID> = Parameters<CollectionBeforeChangeHook<Doc>>[0]
type Hook<Doc extends TypeWithID> = (args: Args<Doc>) => Partial<Doc> | Promise<Partial<Doc>>
