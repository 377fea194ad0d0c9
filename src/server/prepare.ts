import type { Client } from 'pg'
import { Fault } from '../fault'
import { codeOf } from './codeOf'
import type { Database } from './database'
import { whilePreparing } from './locks'
import { areApplied, migrationNames } from './migrations'
import { renewCounts } from './rowCounts'
import { step } from './say'
import { runTask } from './task'

/**
 * Brings the database to this version's shape and puts the programme's facts in, unless it is so
 * already. Loading Payload takes seconds, so that question is asked without it.
 */
export async function prepareDatabase(
  root: string,
  database: Database,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  await whilePreparing(database.url, async (client) => {
    if (!(await isPrepared(client, migrationNames(root)))) {
      await step('Preparing the database', async () => {
        const code = await runTask(root, ['prepare'], database, environment)
        if (code !== 0)
          throw new Fault('The database could not be prepared: the reason stands above.')
      })
    }
    // It may have been brought back from a copy, with the lines of the counts and by them again.
    await renewCounts(client, 0)
  })
}

/** Whether all of these migrations are applied and the programme's facts are in. */
async function isPrepared(client: Client, names: readonly string[]): Promise<boolean> {
  try {
    if (!(await areApplied(client, names))) return false
    const facts = await client.query('select 1 from programme limit 1')
    return facts.rows.length > 0
  } catch (error) {
    // 42P01: there is no such table yet.
    if (codeOf(error) === '42P01') return false
    throw error
  }
}
