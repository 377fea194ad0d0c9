import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'

/** The migrations of this version, by name. */
export function migrationNames(root: string): readonly string[] {
  return readdirSync(join(root, 'src', 'migrations'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
}

/** Whether all of these are applied; a newer version may have applied more. */
export async function areApplied(client: Client, names: readonly string[]): Promise<boolean> {
  const applied = await client.query<{ name: string }>('select name from payload_migrations')
  const known = new Set(applied.rows.map(({ name }) => name))
  return names.every((name) => known.has(name))
}
