import { createHmac } from 'node:crypto'
import { Client } from 'pg'

const minute = 60_000
const every = 2_000
/** More than ask within a minute; whoever has not asked for longest is forgotten first. */
const mostAddresses = 20_000

type Count = {
  /** Asked of this instance. */
  own: number
  /** How many of those the others know of. */
  told: number
  /** Asked of the others, as far as is known. */
  others: number
}

type Options = Readonly<{
  url: string
  secret: string
  /** From so many on an address is counted together with the other instances. */
  telling: number
  everyMs?: number
}>

/**
 * How often each address has asked within the minute. It is counted here, where it costs nothing;
 * every two seconds the instances tell each other of those few that ask much, by PostgreSQL. While
 * that is away each counts for itself.
 */
export class AskedRate {
  readonly #options: Options
  readonly #timer: NodeJS.Timeout
  #minute = 0
  #counts = new Map<string, Count>()

  constructor(options: Options) {
    this.#options = options
    this.#timer = setInterval(() => void this.write(), options.everyMs ?? every).unref()
  }

  /** Counts one more. @returns how many that are in this minute */
  count(address: string, now = Date.now()): number {
    const current = Math.floor(now / minute)
    if (current !== this.#minute) this.#counts = new Map()
    this.#minute = current
    const count = this.#counts.get(address) ?? { own: 0, told: 0, others: 0 }
    count.own += 1
    this.#counts.delete(address)
    this.#counts.set(address, count)
    if (this.#counts.size > mostAddresses)
      for (const oldest of this.#counts.keys()) {
        this.#counts.delete(oldest)
        break
      }
    return count.own + count.others
  }

  /** Tells the others of what is not told yet, and hears of theirs. */
  async write(): Promise<void> {
    const { url, telling } = this.#options
    const minuteNow = this.#minute
    const those = [...this.#counts].filter(([, { own, told }]) => own >= telling && own > told)
    if (those.length === 0) return
    const byKey = new Map(those.map(([address, count]) => [this.#keyOf(address), count]))
    // In one order on every instance, or two that write at once could wait for each other.
    const rows = [...byKey]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, { own, told }]) => ({ key, points: own - told, own }))
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: 2000,
      query_timeout: 3000,
    })
    client.on('error', () => undefined)
    try {
      await client.connect()
      const expire = (minuteNow + 2) * minute
      const all = await client.query<{ key: string; points: number }>(statement, [
        JSON.stringify(rows),
        expire,
      ])
      for (const { key, own } of rows) {
        const count = byKey.get(key)
        const points = all.rows.find((row) => row.key === key)?.points
        if (count === undefined || points === undefined) continue
        count.told = own
        count.others = points - own
      }
    } catch {
      // They are told next time.
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  close(): void {
    clearInterval(this.#timer)
  }

  /** An address as nobody can read it out of the table, in this minute. */
  #keyOf(address: string): string {
    const sealed = createHmac('sha256', this.#options.secret).update(address).digest('base64url')
    return `question by address:${sealed.slice(0, 22)}:${this.#minute}`
  }
}

const statement = `
  INSERT INTO rate_limits (key, points, expire)
  SELECT key, points, $2 FROM json_to_recordset($1) AS asked(key text, points int) ORDER BY key
  ON CONFLICT (key) DO UPDATE SET points = rate_limits.points + excluded.points
  RETURNING key, points`
