import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { usualQuiet, type QuietHours } from '@/domain/quietHours'
import { ask, type Prepared } from './prepared'

export type SignUpFacts = Readonly<{
  /** What this key was used for before. */
  earlier: Readonly<{ code: string; contentHash: string }> | null
  /** When the draft was begun that the answers were kept in. */
  draftBegun: Date | null
  quiet: QuietHours
}>

/** All that must be known before a sign-up is stored, asked for in one go. */
export async function signUpFacts(
  { key, draft, now }: Readonly<{ key: string; draft: string | null; now: Date }>,
  req: PayloadRequest,
): Promise<SignUpFacts> {
  const [row] = await ask(question, [key, draft, now.toISOString()], req)
  const { code, content_hash: contentHash, begun, quiet_from, quiet_to } = stored.parse(row)
  return {
    earlier: code === null || contentHash === null ? null : { code, contentHash },
    draftBegun: begun,
    quiet: { from: quiet_from ?? usualQuiet.from, to: quiet_to ?? usualQuiet.to },
  }
}

const stored = z.object({
  code: z.string().nullable(),
  content_hash: z.string().nullable(),
  begun: z.date().nullable(),
  quiet_from: z.string().nullable(),
  quiet_to: z.string().nullable(),
})

const question: Prepared = {
  name: 'sign-up facts',
  text: `
SELECT earlier.code, earlier.content_hash, draft.created_at AS begun, quiet_from, quiet_to
FROM (VALUES (1)) AS always
LEFT JOIN sign_ups AS earlier ON earlier.idempotency_key = $1
LEFT JOIN signup_drafts AS draft ON draft.token_hash = $2 AND draft.expires_at > $3
LEFT JOIN programme ON true
LIMIT 1`,
}
