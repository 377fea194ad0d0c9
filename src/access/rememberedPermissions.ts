import type { PayloadRequest, SanitizedPermissions } from 'payload'
import { viewerOf } from './viewer'

type Ask = () => Promise<SanitizedPermissions>

const remembered = new Map<string, SanitizedPermissions>()
/** Accounts. More than a programme has; one that is forgotten is asked for again. */
const room = 200

/**
 * What an account may do, by collection and field, for the screens: Payload asks some two thousand
 * rules for it, twice for each page. All of them ask about the viewer alone
 * (`tests/access/viewerOnly.test.ts`), so it is asked once for each viewer, and again for whoever has
 * another role. What is then done asks its rules anew: this lets nobody in.
 */
export async function rememberedPermissions(
  { user }: PayloadRequest,
  ask: Ask,
): Promise<SanitizedPermissions> {
  const key = JSON.stringify([user?.id ?? null, viewerOf(user)])
  const shared = user === null ? undefined : sharedBy.get(user)
  if (shared?.key === key) return shared.permissions
  const permissions = ofItsOwn(key, ask)
  if (user !== null) sharedBy.set(user, { key, permissions })
  try {
    return await permissions
  } catch (error) {
    if (user !== null) sharedBy.delete(user)
    throw error
  }
}

type Shared = Readonly<{ key: string; permissions: Promise<SanitizedPermissions> }>

/**
 * Those of the parts of one request, by the account as it was read for it: a page holds its permissions
 * in two places, and what is one object is written into it once.
 */
const sharedBy = new WeakMap<object, Shared>()

/** Permissions to do with as one likes. */
async function ofItsOwn(key: string, ask: Ask): Promise<SanitizedPermissions> {
  const known = remembered.get(key)
  if (known !== undefined) return structuredClone(known)
  const asked = await ask()
  if (remembered.size >= room) remembered.clear()
  remembered.set(key, structuredClone(asked))
  return asked
}
