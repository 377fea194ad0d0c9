type Sized = { readonly size: number }

/** Things by address, bounded by their bytes: those that nobody has asked for longest make room. */
export class Store<Item extends Sized> {
  readonly #items = new Map<string, Item>()
  readonly #most: number
  #bytes = 0

  constructor(most: number) {
    this.#most = most
  }

  get(address: string): Item | undefined {
    const item = this.#items.get(address)
    if (item === undefined) return undefined
    // A map keeps its order of entering, so this makes it the last to go.
    this.#items.delete(address)
    this.#items.set(address, item)
    return item
  }

  /** One that would take a quarter of the room alone is not kept. */
  put(address: string, item: Item): void {
    this.remove(address)
    if (item.size > this.#most / 4) return
    this.#items.set(address, item)
    this.#bytes += item.size
    for (const oldest of this.#items.keys()) {
      if (this.#bytes <= this.#most) return
      this.remove(oldest)
    }
  }

  /** @returns the addresses of what was there, the last asked for first */
  clear(): readonly string[] {
    const addresses = [...this.#items.keys()].toReversed()
    this.#items.clear()
    this.#bytes = 0
    return addresses
  }

  remove(address: string): void {
    this.#bytes -= this.#items.get(address)?.size ?? 0
    this.#items.delete(address)
  }
}
