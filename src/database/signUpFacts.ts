import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { usualQuiet, type QuietHours } from '@/domain/quietHours'
import { ask, type Prepared } from './prepared'
import { together } from './together'

export type SignUpFacts = Readonly<{
  /** What this key was used for before. */
  earlier: Readonly<{ code: string; contentHash: string }> | null
  /** When the draft was begun that the answers were kept in. */
  draftBegun: Date | null
  quiet: QuietHours
}>

/** All that must be known before a sign-up is stored, asked for in one go. */
export const signUpFacts: (
  asked: Readonly<{ key: string; draft: string | null }>,
  req: PayloadRequest,
) => Promise<SignUpFacts> = together(async (all, req) => {
  const rows = await ask(question, [JSON.stringify(all), new Date().toISOString()], req)
  return stored
    .parse(rows)
    .map(({ code, content_hash: contentHash, begun, quiet_from, quiet_to }) => ({
      earlier: code === null || contentHash === null ? null : { code, contentHash },
      draftBegun: begun,
      quiet: { from: quiet_from ?? usualQuiet.from, to: quiet_to ?? usualQuiet.to },
    }))
})

const stored = z.array(
  z.object({
    code: z.string().nullable(),
    content_hash: z.string().nullable(),
    begun: z.date().nullable(),
    quiet_from: z.string().nullable(),
    quiet_to: z.string().nullable(),
  }),
)

const question: Prepared = {
  name: 'facts of sign-ups',
  text: `
SELECT earlier.code, earlier.content_hash, draft.begun, quiet_from, quiet_to
FROM ROWS FROM (json_to_recordset($1) AS (key text, draft text))
  WITH ORDINALITY AS asked (key, draft, place)
LEFT JOIN LATERAL (
  SELECT code, content_hash FROM sign_ups WHERE idempotency_key = asked.key LIMIT 1
) AS earlier ON true
LEFT JOIN LATERAL (
  SELECT created_at AS begun FROM signup_drafts
  WHERE token_hash = asked.draft AND expires_at > $2 LIMIT 1
) AS draft ON true
LEFT JOIN (SELECT quiet_from, quiet_to FROM programme LIMIT 1) AS programme ON true
ORDER BY place`,
}
