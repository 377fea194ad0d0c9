import { briefly } from './briefly'

/** Kept for as long as a round of work may take; what takes longer hangs, and is to be seen. */
const longestRound = 600_000

/** Does a round of work, and goes on writing that it is being done. */
export async function whileBeating(
  { url, every }: Readonly<{ url: string; every: number }>,
  work: () => Promise<void>,
): Promise<void> {
  const until = Date.now() + longestRound
  const timer = setInterval(() => {
    if (Date.now() < until) void beatOnce(url).catch(() => undefined)
  }, every).unref()
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
}

/** Writes that what is due is being looked after, now. @throws what PostgreSQL answers */
export const beatOnce = (url: string): Promise<void> =>
  briefly({ url, patience: 3000 }, async (client) => {
    await client.query(
      `INSERT INTO worker_beats (worker, beat_at) VALUES ('due', now())
       ON CONFLICT (worker) DO UPDATE SET beat_at = excluded.beat_at`,
    )
  })
