import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Client } from 'pg'
import { copenhagenDate } from '../../domain/time'
import type { Locale } from '../../domain/locales'
import { posterOf, visitedPage } from './pages'

/** Those that say what they are; whoever hides it is counted. */
const robot =
  /bot\b|crawl|spider|slurp|preview|facebookexternalhit|curl|wget|monitor|uptime|headless|lighthouse|^(python|go-http|java|okhttp|node|undici|axios)/i

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
    if (method !== 'GET' || isAhead(headers) || isRobot(headers['user-agent'])) return
    const page = visitedPage(url)
    const poster = posterOf(url)
    if (page !== undefined) this.#add({ ...page, poster, day: copenhagenDate(now), count: 1 })
  }

  /** Adds what was counted to what is stored; while the database is away it stays here. */
  async write(): Promise<void> {
    if (this.#counts.size === 0) return
    // In one order on every instance, or two that write at once could wait for each other.
    const visits = [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
    this.#counts = new Map()
    const client = new Client({
      connectionString: this.#url,
      connectionTimeoutMillis: 2000,
      query_timeout: 3000,
    })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query(statement, [JSON.stringify(visits)])
    } catch {
      for (const visit of visits) this.#add(visit)
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

  #add(visit: Visit): void {
    const key = `${visit.day} ${visit.language} ${visit.page} ${visit.poster ?? ''}`
    const before = this.#counts.get(key)?.count ?? 0
    if (before === 0 && this.#counts.size >= mostPages) return
    this.#counts.set(key, { ...visit, count: before + visit.count })
  }
}

type Visit = Readonly<{
  page: string
  language: Locale
  day: string
  /** The code in the address; of those that no poster has, nothing is kept. */
  poster: string | null
  count: number
}>

/** A browser fetches ahead what nobody may ever look at. */
function isAhead(headers: IncomingHttpHeaders): boolean {
  return ['sec-purpose', 'purpose', 'x-moz'].some((name) =>
    String(headers[name]).includes('prefetch'),
  )
}

const isRobot = (userAgent: string | undefined) => !userAgent || robot.test(userAgent)

const statement = `
  WITH counted AS (
    SELECT * FROM json_to_recordset($1)
      AS counted(page text, language text, day text, poster text, count int)
  ), arrived AS (
    UPDATE posters SET arrivals = arrivals + ours.count
    FROM (SELECT poster, sum(count) AS count FROM counted GROUP BY poster) AS ours
    WHERE posters.code = ours.poster
  )
  INSERT INTO visits (page, language, day, count)
  SELECT page, language::enum_visits_language, day, sum(count)
  FROM counted GROUP BY page, language, day ORDER BY page, language, day
  ON CONFLICT (page, language, day)
  DO UPDATE SET count = visits.count + excluded.count, updated_at = now()`
