import { Fault } from './fault'
import { readEnv, type Settings } from './settings'

/** Settings of a running process, whose database and secret are known by now. */
export type Env = Settings & {
  readonly DATABASE_URL: string
  readonly PAYLOAD_SECRET: string
}

/**
 * The settings, for whatever runs once the server has opened the database: Payload, the site, the
 * tasks. The only reading of the environment; `readEnv` is for the server, which starts from less.
 */
export const env: Env = process.env['BUILDING'] === '1' ? whileBuilding() : complete()

function complete(): Env {
  const settings = readEnv(process.env)
  const { DATABASE_URL, PAYLOAD_SECRET } = settings
  if (DATABASE_URL === undefined || PAYLOAD_SECRET === undefined)
    throw new Fault(
      'DATABASE_URL and PAYLOAD_SECRET are not set; use the commands of package.json.',
    )
  return { ...settings, DATABASE_URL, PAYLOAD_SECRET }
}

/** Building and generating need no database and no secret, and must not hold a real one. */
function whileBuilding(): Env {
  return {
    ...readEnv({ NODE_ENV: process.env['NODE_ENV'] }),
    DATABASE_URL: 'postgres://nobody@building.invalid/nothing',
    PAYLOAD_SECRET: 'only while building, never while serving',
  }
}
