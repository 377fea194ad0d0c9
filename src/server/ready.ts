import { Client } from 'pg'
import type { Settings } from '../settings'
import type { Database } from './database'
import { say } from './say'

/** The last words of a start: where to go, and how to get in. */
export async function sayReady(settings: Settings, database: Database): Promise<void> {
  const { SERVER_URL, NODE_ENV } = settings
  const first = (await hasUser(database.url))
    ? []
    : ['  The first administrator: npm run account -- create --role admin --email you@example.org']
  const lines = [
    '',
    `Ready${NODE_ENV === 'development' ? ', for development' : ''}.`,
    `  The site:   ${SERVER_URL}`,
    `  The admin:  ${SERVER_URL}/admin`,
    ...first,
    '  Ctrl-C stops it.',
  ]
  say(lines.join('\n'))
}

async function hasUser(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query('select 1 from users limit 1')).rows.length > 0
  } finally {
    await client.end()
  }
}
