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
  const known = remembered.get(key)
  // Each asker gets permissions of its own, to do with as it likes.
  if (known !== undefined) return structuredClone(known)
  const asked = await ask()
  if (remembered.size >= room) remembered.clear()
  remembered.set(key, structuredClone(asked))
  return asked
}
