import { join } from 'node:path'
import { runChild } from './bootstrap/child.mjs'
import type { Database } from './database'

/** Runs work that needs Payload as a child of its own. @returns its exit code */
export async function runTask(
  root: string,
  args: readonly string[],
  database: Database,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  // Payload's editor never finishes loading under the development condition.
  const program = ['--conditions=production', join(root, '.build', 'tasks.mjs'), ...args]
  return runChild(process.execPath, program, {
    cwd: root,
    // A password may come on it; nothing else asks.
    input: args.includes('--password-stdin') ? 'inherit' : 'ignore',
    env: {
      ...environment,
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: database.secret,
    },
  })
}
