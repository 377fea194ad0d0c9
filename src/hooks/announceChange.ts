import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import { tellListeners } from '@/database/tellListeners'

/** What strangers read. A change of anything else shows nowhere in public. */
const publicCollections = [
  'activities',
  'films',
  'media',
  'modules',
  'organisations',
  'recordings',
  'sessions',
  'stories',
  'teams',
] as const

/**
 * Says that public content changed, in the transaction that changes it: whoever keeps finished pages
 * hears of it when it is committed, and never of what was rolled back.
 */
export const withReadersTold = (collection: CollectionConfig): CollectionConfig =>
  publicCollections.some((slug) => slug === collection.slug)
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [...(collection.hooks?.afterChange ?? []), tell],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), tell],
        },
      }
    : collection

/** Likewise for the programme's settings: contact, meetings, periods. */
export const withGlobalReadersTold = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), tell] },
})

async function tell<Doc>({ doc, req }: { doc: Doc; req: PayloadRequest }): Promise<Doc> {
  await tellListeners(req)
  return doc
}
