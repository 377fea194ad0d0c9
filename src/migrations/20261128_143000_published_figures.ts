import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What a grant's report told last of each group of figures, as it was counted before anything was
 * hidden, and in which fixed period. No collection: nobody reads or writes it but the report itself.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE TABLE published_figures (
  grant_id uuid NOT NULL REFERENCES grants(id) ON DELETE CASCADE,
  figures text NOT NULL,
  period text NOT NULL,
  counted_at timestamp(3) with time zone NOT NULL,
  cells jsonb NOT NULL,
  PRIMARY KEY (grant_id, figures)
);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE published_figures;`)
}
