import type { CollectionConfig } from 'payload'
import { passwordPurposes } from '@/domain/passwordLinks'
import { ofMachines } from '@/fields/machines'
import { words } from '@/fields/words'

/**
 * Letters with a link that are asked for and have not left. An address without an account stands here
 * too, until the letter would be written: whoever asks is answered before anybody looks. The link is
 * made when the letter is, so there is none to read here.
 */
export const PasswordLetters: CollectionConfig = {
  slug: 'password-letters',
  labels: {
    singular: words('Brev om adgangskode', 'Password letter'),
    plural: words('Breve om adgangskode', 'Password letters'),
  },
  ...ofMachines,
  fields: [
    { name: 'email', type: 'text', required: true },
    { name: 'purpose', type: 'select', options: [...passwordPurposes], required: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    // None where it is given up.
    { name: 'nextTryAt', type: 'date', index: true },
    { name: 'takenUntil', type: 'date' },
    { name: 'failure', type: 'text' },
  ],
}
