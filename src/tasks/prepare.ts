import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { migrations } from '@/migrations'
import { seedProgramme } from '@/seed/programme'
import { withPayload } from './open'

/** Any number does that no other program uses on this database; it spells the programme's birth. */
const migrationLock = 20180808

/**
 * Brings the database to this version's shape and puts the programme's facts in if there are
 * none. However many start at once, one does it and the others wait. `--without-seed` leaves the
 * database empty of content.
 */
export async function prepare(args: readonly string[]): Promise<void> {
  await withPayload((payload) =>
    alone(payload, async () => {
      await payload.db.migrate({ migrations: migrations.map(checked) })
      if (!args.includes('--without-seed')) await seedProgramme(payload)
    }),
  )
}

async function alone(payload: Payload, work: () => Promise<void>): Promise<void> {
  const holder = await payload.db.pool.connect()
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await work()
  } finally {
    await holder.query('SELECT pg_advisory_unlock($1)', [migrationLock])
    holder.release()
  }
}

/** Payload's type for a list of migrations forgets what each is given; this checks it. */
function checked(migration: (typeof migrations)[number]) {
  const run = (step: (args: MigrateUpArgs) => Promise<void>) => async (args: unknown) => {
    if (!isMigrationArgs(args)) throw new Error(`${migration.name} was called without a database`)
    await step(args)
  }
  return { name: migration.name, up: run(migration.up), down: run(migration.down) }
}

function isMigrationArgs(args: unknown): args is MigrateUpArgs {
  return typeof args === 'object' && args !== null && 'db' in args && 'payload' in args
}
