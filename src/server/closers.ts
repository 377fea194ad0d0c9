import { setTimeout as delay } from 'node:timers/promises'
import { say } from './say'

/** Longer than any request should last; one that hangs must not keep the database from stopping. */
const patience = 8000

type Close = () => Promise<void>

/** What is open and must be closed, the last opened first; and when: once, on whatever comes first. */
export class Closers {
  readonly #open: { readonly name: string; readonly close: Close }[] = []
  #opening: Promise<unknown> = Promise.resolve()
  #closing: Promise<void> | undefined
  #grace = 0

  add(name: string, close: Close): void {
    this.#open.push({ name, close })
  }

  /** Opens something and adds its closing. What is told to close meanwhile waits for that. */
  opening<T>(open: () => Promise<T>): Promise<T> {
    const opened = open()
    this.#opening = opened.catch(() => undefined)
    return opened
  }

  /**
   * What is open goes on for so many seconds after a signal, so that whoever sends visitors here sees
   * that it stops before it does.
   */
  lingerFor(seconds: number): void {
    this.#grace = seconds
  }

  get isClosing(): boolean {
    return this.#closing !== undefined
  }

  close(): Promise<void> {
    this.#closing ??= this.#closeAll()
    return this.#closing
  }

  /**
   * Ctrl-C and SIGTERM close everything and end with code 0. Under npm a Ctrl-C arrives twice at
   * once, so only one that comes later counts as a second, which ends at once.
   */
  onSignals(): void {
    let first: number | undefined
    const stop = (): void => {
      if (first !== undefined && Date.now() - first > 1000) process.exit(1)
      if (first !== undefined) return
      first = Date.now()
      say('Stopping …')
      this.#closing ??= this.#lingering().then(() => this.#closeAll())
      void this.#closing.then(() => {
        say('Stopped.')
        process.exit(0)
      })
    }
    process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
  }

  /**
   * A request that goes wrong where nobody waits for it must not end everyone else's. After an
   * error that was thrown into nowhere nothing can be relied on: everything is closed.
   */
  onFaults(): void {
    process.on('unhandledRejection', (reason) => {
      console.error('Something failed that nobody waited for:', reason)
    })
    process.on('uncaughtException', (error) => {
      console.error('Something failed where nothing was there to catch it:', error)
      void this.close().then(() => process.exit(1))
    })
  }

  async #lingering(): Promise<void> {
    await this.#opening
    await delay(this.#grace * 1000)
  }

  async #closeAll(): Promise<void> {
    await this.#opening
    for (const { name, close } of this.#open.toReversed())
      await Promise.race([close(), delay(patience, undefined, { ref: false })]).catch(
        (error: unknown) => console.error(`Stopping ${name} failed:`, error),
      )
  }
}
