import { spawnSync } from 'node:child_process'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { bundle } from '../../src/server/bootstrap/build.mjs'
import { startPostgres } from './postgres'

declare module 'vitest' {
  interface ProvidedContext {
    /** The tests' PostgreSQL, in which they may make databases. */
    readonly postgres: string
  }
}

/** Starts one PostgreSQL for the run and migrates two templates, of which each test file clones one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await bundle(process.cwd())
  // Payload keeps one of each file’s to the end of the process that the files share.
  const { url, stop } = await startPostgres(500)
  try {
    await makeTemplate(url, 'empty', ['prepare', '--without-seed'])
    await makeTemplate(url, 'seeded', ['prepare'], 'empty')
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('postgres', url)
  return stop
}

async function makeTemplate(
  url: string,
  name: string,
  task: readonly string[],
  from = 'template1',
): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name} template ${from}`)
  await client.end()
  const own = new URL(url)
  own.pathname = `/${name}`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=production', '.build/tasks.mjs', ...task],
    {
      encoding: 'utf8',
      env: {
        // oxlint-disable-next-line node/no-process-env -- handed on, not read
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: own.href,
        PAYLOAD_SECRET: 'of the tests and of nothing else whatever',
      },
    },
  )
  if (status !== 0) throw new Error(`The template ${name} was not made:\n${stdout}\n${stderr}`)
}
