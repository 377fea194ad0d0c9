import { SharedTime } from './sharedTime'

/** Milliseconds of this server's time that a question usually takes. */
const usual = 2
/** What one takes at most while this server still learns how to answer. */
const whileCold = 10
/** One that waits for a slow connection is not dear. */
const most = 500
/** As many as are remembered; whoever has not asked for longest is forgotten first. */
const mostAddresses = 20_000

type Spent = { readonly ms: number; readonly at: number }

/**
 * How much of this server's time each address takes by its questions. Few dear ones can cost what
 * many small ones do, and while one is answered everybody else waits.
 */
export class AskedWork {
  /** Questions that are answered at once take this server's time together, not each for itself. */
  readonly time = new SharedTime()
  readonly #mostAtOnce: number
  /** Given back for each millisecond that passes. */
  readonly #back: number
  readonly #spent = new Map<string, Spent>()

  #cold: number

  /**
   * @param questions how many usual ones an address may have answered in a minute
   * @param cold how many of the first are not taken for dear, whoever asks them
   */
  constructor(questions: number, cold = 0) {
    this.#cold = cold
    this.#back = (questions * usual) / 60_000
    // Ten seconds' worth of it at once, and never so little that a single question is too dear.
    this.#mostAtOnce = Math.max(200, this.#back * 10_000)
  }

  spend(address: string, ms: number, now = Date.now()): void {
    const owed = this.#owed(address, now) + Math.min(ms, this.#cold > 0 ? whileCold : most)
    this.#cold -= 1
    this.#spent.delete(address)
    this.#spent.set(address, { ms: owed, at: now })
    if (this.#spent.size > mostAddresses)
      for (const oldest of this.#spent.keys()) {
        this.#spent.delete(oldest)
        break
      }
  }

  /** @returns the whole seconds until an address may ask again; 0: it may now */
  wait(address: string, now = Date.now()): number {
    const over = this.#owed(address, now) - this.#mostAtOnce
    return over < 0 ? 0 : Math.max(1, Math.ceil(over / this.#back / 1000))
  }

  #owed(address: string, now: number): number {
    const spent = this.#spent.get(address)
    return spent === undefined ? 0 : Math.max(0, spent.ms - (now - spent.at) * this.#back)
  }
}
