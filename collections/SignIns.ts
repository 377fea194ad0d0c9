import type { CollectionConfig } from 'payload'
import { ofMachines } from '@/fields/machines'
import { words } from '@/fields/words'

/**
 * Who is logged in where, and who has passed the first step only (`tokenHash`, which opens the second
 * step and nothing else). PostgreSQL ends them when the account changes. No generated API reaches it.
 */
export const SignIns: CollectionConfig = {
  slug: 'sign-ins',
  labels: { singular: words('Log ind', 'Sign-in'), plural: words('Log ind', 'Sign-ins') },
  ...ofMachines,
  fields: [
    { name: 'account', type: 'relationship', relationTo: 'users', required: true, index: true },
    // The password, and the second step.
    { name: 'steps', type: 'number', required: true },
    { name: 'tokenHash', type: 'text', unique: true },
    { name: 'beganAt', type: 'date', required: true },
    { name: 'seenAt', type: 'date', required: true, index: true },
    { name: 'browser', type: 'text' },
  ],
}
