import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { DatabaseError } from 'pg'
import { copenhagenDate } from '../../domain/time'
import type { Locale } from '../../domain/locales'
import { briefly } from '../briefly'
import { posterOf, visitedPage } from './pages'

/** Those that say what they are; whoever hides it is counted. */
const robot =
  /bot\b|crawl|spider|slurp|preview|facebookexternalhit|curl|wget|monitor|uptime|headless|lighthouse|^(python|go-http|java|okhttp|node|undici|axios)/i

/** More pages than a day has; a stranger cannot fill the memory with addresses. */
const mostPages = 5_000
/** Nor with posters' codes, of which there are more than a million. */
const mostPosters = 1_000

/**
 * How often each public page is shown, by day and language. Nothing about who asked is looked at but
 * whether it says that it is a robot, and nothing of that is kept.
 */
export class Visits {
  readonly #url: string
  readonly #timer: NodeJS.Timeout
  #counts = new Map<string, Visit>()
  /** Apart, so that codes that somebody makes up never push out a page. */
  #arrivals = new Map<string, number>()

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
    if (page === undefined) return
    this.#add({ ...page, day: copenhagenDate(now), count: 1 })
    const poster = posterOf(url)
    if (poster !== null) this.#addArrivals(poster, 1)
  }

  /** Adds what was counted to what is stored; while the database is away it stays here. */
  async write(): Promise<void> {
    if (this.#counts.size === 0) return
    // In one order on every instance, or two that write at once could wait for each other.
    const visits = [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
    const arrivals = this.#arrivals
    this.#counts = new Map()
    this.#arrivals = new Map()
    let isSent = false
    try {
      await briefly({ url: this.#url, patience: 3000 }, async (client) => {
        isSent = true
        await client.query(statement, [JSON.stringify(visits), toRows(arrivals)])
      })
    } catch (error) {
      // What is not answered in time may have been counted: rather too few than twice.
      if (isSent && !(error instanceof DatabaseError)) return
      for (const visit of visits) this.#add(visit)
      for (const [poster, count] of arrivals) this.#addArrivals(poster, count)
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
    const key = `${visit.day} ${visit.language} ${visit.page}`
    const before = this.#counts.get(key)?.count ?? 0
    if (before === 0 && this.#counts.size >= mostPages) return
    this.#counts.set(key, { ...visit, count: before + visit.count })
  }

  #addArrivals(poster: string, count: number): void {
    const before = this.#arrivals.get(poster) ?? 0
    if (before === 0 && this.#arrivals.size >= mostPosters) return
    this.#arrivals.set(poster, before + count)
  }
}

type Visit = Readonly<{
  page: string
  language: Locale
  day: string
  count: number
}>

/** A browser fetches ahead what nobody may ever look at. */
function isAhead(headers: IncomingHttpHeaders): boolean {
  return ['sec-purpose', 'purpose', 'x-moz'].some((name) =>
    String(headers[name]).includes('prefetch'),
  )
}

const isRobot = (userAgent: string | undefined) => !userAgent || robot.test(userAgent)

/** In one order, as the visits are; of codes that no poster has, nothing is kept. */
const toRows = (arrivals: ReadonlyMap<string, number>): string =>
  JSON.stringify(
    [...arrivals]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([poster, count]) => ({ poster, count })),
  )

const statement = `
  WITH counted AS (
    SELECT * FROM json_to_recordset($1)
      AS counted(page text, language text, day text, count int)
  ), arrived AS (
    UPDATE posters SET arrivals = arrivals + ours.count
    FROM json_to_recordset($2) AS ours(poster text, count int)
    WHERE posters.code = ours.poster
  )
  INSERT INTO visits (page, language, day, count)
  SELECT page, language::enum_visits_language, day, count
  FROM counted ORDER BY page, language, day
  ON CONFLICT (page, language, day)
  DO UPDATE SET count = visits.count + excluded.count, updated_at = now()`
