type Records = { readonly woman: string; readonly team: string; readonly session: string }

/** Every address at which the municipality might look for a woman, in the admin and in the API. */
export const funderDoors = ({ woman, team, session }: Records): readonly string[] => [
  '/admin',
  '/admin/collections/applicants',
  `/admin/collections/applicants/${woman}`,
  '/admin/collections/diplomas',
  '/admin/collections/attendance',
  '/admin/collections/expenses',
  `/admin/collections/teams/${team}`,
  `/admin/collections/sessions/${session}`,
  '/api/applicants',
  `/api/applicants/${woman}?depth=10`,
  '/api/attendance',
  '/api/diplomas',
  '/api/consents',
  '/api/sign-ups',
  '/api/messages',
  '/api/audit-events',
  `/api/teams/${team}?depth=10`,
  '/api/sessions?depth=10&limit=50',
  '/api/expenses?depth=10',
  '/api/receipts',
  '/api/stories?depth=10',
  '/api/users',
  '/api/access',
]
