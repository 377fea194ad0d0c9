/** The ways in through which a change or a look can come. */
export const doors = ['admin', 'rest', 'graphql', 'local', 'command'] as const
export type Door = (typeof doors)[number]

export const auditActions = [
  'create',
  'read',
  'list',
  'update',
  'delete',
  'approve',
  'override',
  'export',
  'erase',
  'signIn',
  'visit',
  'accountChange',
] as const
export type AuditAction = (typeof auditActions)[number]
