import { setTimeout as delay } from 'node:timers/promises'

/** Milliseconds after which the next one's turn comes all the same: this one waits for something else. */
const long = 100

type Pace = { readonly pause?: (ms: number) => Promise<unknown>; readonly longest?: number }
type Line = { underWay: number; readonly waiting: (() => void)[] }

/**
 * Lets what each address asks for be made one after another, with a pause between two that is as long
 * as the making was: however much one address asks for, half of this server's time is everybody
 * else's. Whoever asks for one thing at a time never waits.
 */
export class Turns {
  readonly #atOnce: number
  readonly #pause: (ms: number) => Promise<unknown>
  readonly #longest: number
  readonly #lines = new Map<string, Line>()

  /** @param atOnce how many of one address are made at the same time */
  constructor(atOnce: number, { pause = delay, longest = long }: Pace = {}) {
    this.#atOnce = atOnce
    this.#pause = pause
    this.#longest = longest
  }

  async take<Made>(address: string, make: () => Promise<Made>): Promise<Made> {
    const line = this.#lines.get(address) ?? { underWay: 0, waiting: [] }
    this.#lines.set(address, line)
    if (line.underWay < this.#atOnce) line.underWay += 1
    else await new Promise<void>((resolve) => line.waiting.push(resolve))
    const making = make()
    void this.#pass(address, line, making)
    return making
  }

  async #pass(address: string, line: Line, making: Promise<unknown>): Promise<void> {
    const begun = performance.now()
    const isOver = new AbortController()
    const late = delay(this.#longest, undefined, { ref: false, signal: isOver.signal })
    await Promise.race([making, late]).catch(() => undefined)
    isOver.abort()
    if (line.waiting.length > 0) await this.#pause(performance.now() - begun)
    const next = line.waiting.shift()
    if (next !== undefined) return next()
    line.underWay -= 1
    if (line.underWay === 0) this.#lines.delete(address)
  }
}
