import { createHmac } from 'node:crypto'
import { askedOnce } from '../askedOnce'
import { briefly } from '../briefly'

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

  /** Tells the others of what is not told yet, and hears of theirs; never twice at once. */
  readonly write = askedOnce(() => this.#write())

  async #write(): Promise<void> {
    const { url, telling: from } = this.#options
    const minuteNow = this.#minute
    const those = [...this.#counts].filter(([, { own, told }]) => own >= from && own > told)
    if (those.length === 0) return
    // In one order on every instance, or two that write at once could wait for each other.
    const telling = those
      .map(([address, count]) => ({ key: this.#keyOf(address), count, own: count.own }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    try {
      await briefly({ url, patience: 3000 }, async (client) => {
        const rows = telling.map(({ key, count, own }) => ({ key, points: own - count.told }))
        // What is not answered in time may have been counted: rather too few than twice.
        for (const { count, own } of telling) count.told = own
        const all = await client.query<{ key: string; points: number }>(statement, [
          JSON.stringify(rows),
          (minuteNow + 2) * minute,
        ])
        for (const { key, count, own } of telling) {
          const points = all.rows.find((row) => row.key === key)?.points
          if (points !== undefined) count.others = Math.max(0, points - own)
        }
      })
    } catch {
      // What was not told is told next time.
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
