/** An address of every kind that the server in front tells apart. */
export const everywhere = [
  '/',
  '/da',
  '/ar',
  '/da/findes-ikke',
  '/api/stories',
  '/admin/login',
  '/health/live',
  '/%E0%A4%A',
]
