/** Time that several use at once, of which each has a part: together they have used what has passed. */
export class SharedTime {
  #users = 0
  #at = 0
  /** Milliseconds that whoever had been there from the beginning would have used. */
  #used = 0

  /** @returns what {@link end} is to be told */
  begin(now = performance.now()): number {
    this.#pass(now)
    this.#users += 1
    return this.#used
  }

  /** @returns the milliseconds that this one has used */
  end(begun: number, now = performance.now()): number {
    this.#pass(now)
    this.#users -= 1
    return this.#used - begun
  }

  #pass(now: number): void {
    if (this.#users > 0) this.#used += (now - this.#at) / this.#users
    this.#at = now
  }
}
