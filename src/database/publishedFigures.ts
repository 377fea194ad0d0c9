import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PublishedFigures } from '@/domain/fixedFigures'
import { transactionOf } from './lock'

const stored = z.array(
  z.object({
    figures: z.string(),
    period: z.string(),
    counted_at: z.coerce.date(),
    cells: z.record(z.string(), z.number()),
  }),
)

/** What a grant's report told last, by groups. */
export async function readPublished(grant: string, req: PayloadRequest): Promise<PublishedFigures> {
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  const { rows } = await database.execute(
    sql`SELECT figures, period, counted_at, cells FROM published_figures WHERE grant_id = record_id(${grant})`,
  )
  return Object.fromEntries(
    stored
      .parse(rows)
      .map(({ figures, period, counted_at, cells }) => [
        figures,
        { period, countedAt: counted_at.toISOString(), cells },
      ]),
  )
}

/** In place of what it told before. */
export async function writePublished(
  grant: string,
  published: PublishedFigures,
  req: PayloadRequest,
): Promise<void> {
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  const told = Object.entries(published).map(([figures, { period, countedAt, cells }]) => ({
    figures,
    period,
    counted_at: countedAt,
    cells,
  }))
  await database.execute(sql`
INSERT INTO published_figures (grant_id, figures, period, counted_at, cells)
SELECT ${grant}::uuid, told.* FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
  AS told (figures text, period text, counted_at timestamptz, cells jsonb)
ON CONFLICT (grant_id, figures) DO UPDATE
  SET period = EXCLUDED.period, counted_at = EXCLUDED.counted_at, cells = EXCLUDED.cells`)
}
