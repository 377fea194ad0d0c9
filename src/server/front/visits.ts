import type { IncomingMessage } from 'node:http'
import { Client } from 'pg'
import { copenhagenDate } from '../../domain/time'
import { localeOf } from './plainPage'
import { pathOf } from './kinds'

/** Those that say what they are; whoever hides it is counted. */
const robot = /bot\b|crawl|spider|slurp|preview|facebookexternalhit|curl|wget|monitor|headless/i

/** More pages than a day has; a stranger cannot fill the memory with addresses. */
const mostPages = 5_000

/**
 * How often each public page is shown, by day and language. Nothing about who asked is looked at but
 * whether it says that it is a robot, and nothing of that is kept.
 */
export class Visits {
  readonly #url: string
  readonly #timer: NodeJS.Timeout
  #counts = new Map<string, Visit>()

  constructor(url: string, everySeconds = 10) {
    this.#url = url
    this.#timer = setInterval(() => void this.write(), everySeconds * 1000)
    this.#timer.unref()
  }

  /** Counts a page that is about to be shown. */
  count(request: IncomingMessage, now = new Date()): void {
    const { method, headers, url = '/' } = request
    if (method !== 'GET' || headers['sec-purpose'] !== undefined) return
    if (robot.test(headers['user-agent'] ?? 'robot')) return
    const page = pathOf(url).replace(/^\/[a-z]{2}(?=\/|$)/, '') || '/'
    const visit = { page, language: localeOf(url), day: copenhagenDate(now), count: 0 }
    const key = `${visit.day} ${visit.language} ${page}`
    const counted = this.#counts.get(key) ?? visit
    if (this.#counts.size >= mostPages && counted.count === 0) return
    this.#counts.set(key, { ...counted, count: counted.count + 1 })
  }

  /** Adds what was counted to what is stored; while the database is away it stays here. */
  async write(): Promise<void> {
    const counts = this.#counts
    if (counts.size === 0) return
    this.#counts = new Map()
    const client = new Client({ connectionString: this.#url, connectionTimeoutMillis: 2000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query(statement, [JSON.stringify([...counts.values()])])
    } catch {
      for (const [key, visit] of counts) this.#putBack(key, visit)
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  /** Visits that are counted and not yet stored. */
  waiting(): number {
    return [...this.#counts.values()].reduce((sum, { count }) => sum + count, 0)
  }

  /** Writes what is left and counts no more. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.write()
  }

  #putBack(key: string, visit: Visit): void {
    const since = this.#counts.get(key)?.count ?? 0
    this.#counts.set(key, { ...visit, count: visit.count + since })
  }
}

type Visit = Readonly<{ page: string; language: string; day: string; count: number }>

const statement = `
  INSERT INTO visits (page, language, day, count)
  SELECT page, language::enum_visits_language, day, count
  FROM json_to_recordset($1) AS counted(page text, language text, day text, count int)
  ON CONFLICT (page, language, day)
  DO UPDATE SET count = visits.count + excluded.count, updated_at = now()`
