import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { roles, type Role } from '@/domain/choices/people'
import type { StoredPassword } from './password'

export type Account = StoredPassword &
  Readonly<{ id: string; email: string; name: string | null; role: Role; disabled: boolean }>

const stored = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string().nullish(),
  role: z.enum(roles),
  disabled: z.boolean().nullish(),
  hash: z.string(),
  salt: z.string(),
})

/** An account as it is stored, with what no door gives away. */
export async function accountBy(
  one: Readonly<{ email: string } | { id: string }>,
  req: PayloadRequest,
): Promise<Account | undefined> {
  const where = 'email' in one ? { email: { equals: one.email } } : { id: { equals: one.id } }
  const found = stored.safeParse(await req.payload.db.findOne({ collection: 'users', where, req }))
  if (!found.success) return undefined
  const { name, disabled } = found.data
  return { ...found.data, name: name ?? null, disabled: disabled === true }
}

const signedIn = z.object({ id: z.string(), _sid: z.string() })

/** Whose log-in asks, and which one it is; undefined for strangers and for keys. */
export function ownSignIn(
  req: Pick<PayloadRequest, 'user'>,
): { account: string; signIn: string } | undefined {
  const read = signedIn.safeParse(req.user)
  return read.success ? { account: read.data.id, signIn: read.data._sid } : undefined
}

/** @throws APIError 403 to whoever is not logged in */
export function signedInOnly(req: PayloadRequest): { account: string; signIn: string } {
  const own = ownSignIn(req)
  if (own === undefined) throw new APIError(req.t('error:unauthorized'), 403, null, true)
  return own
}
