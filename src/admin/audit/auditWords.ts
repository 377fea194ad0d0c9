import type { AuditAction } from '@/domain/choices/system'
import type { Label } from '@/domain/labels/label'

export const auditActionWords = {
  create: { da: 'Oprettet', en: 'Created' },
  read: { da: 'Set', en: 'Read' },
  update: { da: 'Ændret', en: 'Changed' },
  delete: { da: 'Slettet', en: 'Deleted' },
  approve: { da: 'Godkendt', en: 'Approved' },
  override: { da: 'Afveget fra reglen', en: 'Rule overridden' },
  export: { da: 'Udleveret', en: 'Exported' },
  erase: { da: 'Glemt', en: 'Erased' },
  signIn: { da: 'Logget ind', en: 'Signed in' },
  accountChange: { da: 'Konto ændret', en: 'Account changed' },
} satisfies Record<AuditAction, Label>
