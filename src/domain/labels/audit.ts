import type { AuditAction, Door } from '@/domain/choices/system'
import type { Label } from './label'

export const auditActionLabels = {
  create: { da: 'Oprettet', en: 'Created' },
  read: { da: 'Set', en: 'Read' },
  list: { da: 'Set på en liste', en: 'Read in a list' },
  update: { da: 'Ændret', en: 'Changed' },
  delete: { da: 'Slettet', en: 'Deleted' },
  approve: { da: 'Godkendt', en: 'Approved' },
  override: { da: 'Afveget fra reglen', en: 'Rule overridden' },
  export: { da: 'Udleveret', en: 'Exported' },
  erase: { da: 'Glemt', en: 'Erased' },
  signIn: { da: 'Logget ind', en: 'Signed in' },
  visit: { da: 'Besøg', en: 'Visit' },
  accountChange: { da: 'Konto ændret', en: 'Account changed' },
} satisfies Record<AuditAction, Label>

export const doorLabels = {
  admin: { da: 'Administrationen', en: 'The admin' },
  rest: { da: 'Administrationen eller REST', en: 'The admin or REST' },
  graphql: { da: 'GraphQL', en: 'GraphQL' },
  local: { da: 'Programmet selv', en: 'The program itself' },
  command: { da: 'Kommandolinjen', en: 'The command line' },
} satisfies Record<Door, Label>
