import { randomBytes } from 'node:crypto'
import type { AuthStrategy, Endpoint, PayloadRequest } from 'payload'
import { isAdmin } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inTransaction } from '@/database/inTransaction'
import { problem } from '@/domain/problem'
import { writeAudit } from './audit'
import { hashOfToken } from './linkTokens'
import { refuseOthers, routeId } from './onlyFor'
import { refuse } from './refuse'

const header = /^users API-Key ([\w-]{40,64})$/

/**
 * Lets in whoever sends `Authorization: users API-Key …` with a key that an administrator made for an
 * account of the municipality's. Payload's own keys can be read again from the database by whoever
 * has its secret; of these there is the hash alone. The account's role and whether it is open are
 * asked each time, so a key is never more than they are.
 */
export const apiKeyStrategy: AuthStrategy = {
  name: 'municipality-key',
  authenticate: async ({ headers, payload }) => {
    const key = header.exec(headers.get('Authorization') ?? '')?.[1]
    if (key === undefined) return { user: null }
    const { docs } = await payload.find({
      collection: 'users',
      where: {
        keyHash: { equals: hashOfToken(key) },
        role: { equals: 'municipality' },
        disabled: { not_equals: true },
      },
      limit: 1,
      pagination: false,
      depth: 0,
    })
    const [account] = docs
    return {
      user:
        account === undefined
          ? null
          : { ...account, collection: 'users', _strategy: 'municipality-key' },
    }
  },
}

/**
 * `POST /api/users/:id/key` makes a new key, closes the old one and answers `{ key }`, the only time
 * that it is told. `POST /api/users/:id/key/revoke` closes it: `{ revoked: true }`.
 */
export const apiKeyEndpoints: Endpoint[] = [
  {
    path: '/:id/key',
    method: 'post',
    handler: async (req) => {
      refuseOthers(isAdmin, req)
      const key = randomBytes(32).toString('base64url')
      await keep(hashOfToken(key), req)
      return Response.json({ key }, { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/:id/key/revoke',
    method: 'post',
    handler: async (req) => {
      refuseOthers(isAdmin, req)
      await keep(null, req)
      return Response.json({ revoked: true })
    },
  },
]

async function keep(keyHash: string | null, req: PayloadRequest): Promise<void> {
  const id = routeId(req)
  await inTransaction(req, async () => {
    const account = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
    const mayHave = viewerOf(account)?.role === 'municipality'
    refuse(keyHash === null || mayHave ? [] : [problem('role', 'keyRole')], req)
    const keyMadeAt = keyHash === null ? null : new Date().toISOString()
    await req.payload.update({
      collection: 'users',
      id,
      data: { keyHash, keyMadeAt },
      depth: 0,
      req,
    })
    await writeAudit(req, {
      action: 'accountChange',
      subject: 'users',
      document: id,
      reason: keyHash === null ? 'nøgle lukket' : 'nøgle lavet',
    })
  })
}
