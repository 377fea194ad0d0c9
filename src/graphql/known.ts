/** What is known by a text; what was not asked for longest makes room. */
export class Known<Value> {
  readonly #values = new Map<string, Value>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  get(text: string): Value | undefined {
    const value = this.#values.get(text)
    // A map keeps its order of entering, so this makes it the last to go.
    if (value !== undefined) this.keep(text, value)
    return value
  }

  keep(text: string, value: Value): void {
    this.#values.delete(text)
    this.#values.set(text, value)
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#most) return
      this.#values.delete(oldest)
    }
  }

  forget(text: string): void {
    this.#values.delete(text)
  }
}
