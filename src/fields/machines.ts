import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/rules'

/** For what the product keeps for itself: no generated API reaches it, and no screen shows it. */
export const ofMachines = {
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  versions: false,
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
} satisfies Partial<CollectionConfig>
