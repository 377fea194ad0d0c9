import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { usualQuiet, type QuietHours } from '@/domain/quietHours'
import { counts, countTries, tryValues, waits } from './countedTries'
import { triesOf, type Limit } from './limits'
import { ask, type Prepared } from './prepared'
import { together } from './together'

export type SignUpFacts = Readonly<{
  /** The seconds until none of her limits is used up any more; 0: none is. */
  wait: number
  /** What this key was used for before. */
  earlier: Readonly<{ code: string; contentHash: string }> | null
  /** When the draft was begun that the answers were kept in. */
  draftBegun: Date | null
  quiet: QuietHours
}>

type Asked = Readonly<{
  key: string
  draft: string | null
  /** What this try is counted against; nothing where it was counted before. */
  limits: readonly Limit[]
}>

/** Counts a sign-up, and tells all that must be known before it is stored: in one go. */
export const signUpFacts = ({ limits, ...asked }: Asked, req: PayloadRequest) =>
  factsAtOnce({ ...asked, tries: triesOf(limits, req) }, req)

type Counted = Omit<Asked, 'limits'> & Readonly<{ tries: ReturnType<typeof triesOf> }>

const factsAtOnce = together(async (all: readonly Counted[], req): Promise<SignUpFacts[]> => {
  const tries = all.map((one) => one.tries)
  const asked = JSON.stringify(all.map(({ key, draft }) => ({ key, draft })))
  const values = [...tryValues(tries), asked, new Date().toISOString()]
  const rows = stored.parse(await ask(question, values, req))
  const waiting = waits(tries, rows[0]?.counted ?? [])
  return rows.map(({ code, content_hash: contentHash, begun, quiet_from, quiet_to }, place) => ({
    wait: waiting[place] ?? 0,
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
    counted: counts.nullable(),
  }),
)

/** The counts, which are those of all, stand in the first row. */
const question: Prepared = {
  name: 'facts of sign-ups',
  text: `
WITH counted AS (${countTries})
SELECT
  earlier.code, earlier.content_hash, draft.begun, quiet_from, quiet_to,
  CASE WHEN place = 1 THEN (SELECT json_agg(counted) FROM counted) END AS counted
FROM ROWS FROM (json_to_recordset($5) AS (key text, draft text))
  WITH ORDINALITY AS asked (key, draft, place)
LEFT JOIN LATERAL (
  SELECT code, content_hash FROM sign_ups WHERE idempotency_key = asked.key LIMIT 1
) AS earlier ON true
LEFT JOIN LATERAL (
  SELECT created_at AS begun FROM signup_drafts
  WHERE token_hash = asked.draft AND expires_at > $6 LIMIT 1
) AS draft ON true
LEFT JOIN (SELECT quiet_from, quiet_to FROM programme LIMIT 1) AS programme ON true
ORDER BY place`,
}
