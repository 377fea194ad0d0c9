import { env } from '@/env'

/**
 * Where a password is chosen. The token stands behind the #, which no browser sends: it is in no log, no
 * Referer and no cache, and the page takes it out of the address at once.
 */
export const passwordAddress = (token: string): string => `${env.SERVER_URL}/admin/reset#${token}`
