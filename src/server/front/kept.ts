import type { Drawn } from './drawn'
import { finished, type KeptAnswer } from './finished'
import type { Listening } from './listening'
import { posterOf } from './pages'
import { Store } from './store'

const megabyte = 1_000_000
/** An answer this old is drawn anew while it is still given, as pages also tell what comes next. */
const freshFor = 30_000
/** One older than this is given only while the database is away. */
const givenFor = 60_000
/** So many of the addresses asked for last are drawn anew after a change, before somebody asks. */
const drawnAnew = 40
/** Changes come in groups; milliseconds. */
const pause = 250

/** `last`: the last that was known, as the database is away. */
export type How = 'hit' | 'miss' | 'last'
export type Found =
  { readonly kept: KeptAnswer; readonly how: How } | { readonly drawn: Drawn; readonly how: 'none' }

type Source = {
  /** Answers an address as it would anyone. Never rejects. */
  readonly draw: (address: string) => Promise<Drawn>
  readonly listening: Pick<Listening, 'state' | 'onChange'>
  readonly now?: () => number
}

/**
 * Finished answers for everyone. They are dropped when the database says that something changed, and
 * trusted only while it can say so. What was still true when the database went away is given until
 * it is back; what was dropped is never given again.
 */
export class KeptAnswers {
  readonly #source: Source
  readonly #now: () => number
  readonly #found = new Store<KeptAnswer>(32 * megabyte)
  /** Apart, so that addresses that somebody makes up never push out a page. */
  readonly #missing = new Store<KeptAnswer>(2 * megabyte)
  /** Likewise: one page stands at as many addresses as there can be posters. */
  readonly #ofPosters = new Store<KeptAnswer>(2 * megabyte)
  /** What is being drawn. Another map after each change: what began before it is not kept. */
  #drawing = new Map<string, Promise<Found>>()
  #wanted: readonly string[] = []

  constructor(source: Source) {
    this.#source = source
    this.#now = source.now ?? Date.now
    source.listening.onChange(() => this.#forget())
  }

  async ask(address: string): Promise<Found> {
    const kept = this.#get(address)
    const state = this.#source.listening.state()
    if (kept !== undefined && state === 'away') return { kept, how: 'last' }
    const age = kept === undefined ? givenFor : this.#now() - kept.at
    if (kept === undefined || state !== 'open' || age >= givenFor) return this.#draw(address)
    if (age >= freshFor) void this.#draw(address)
    return { kept, how: 'hit' }
  }

  /** What is known of an address while nothing newer can be had. */
  lastKnown(address: string): Found | undefined {
    const kept = this.#get(address)
    return kept && { kept, how: 'last' }
  }

  #get(address: string): KeptAnswer | undefined {
    return this.#found.get(address) ?? this.#ofPosters.get(address) ?? this.#missing.get(address)
  }

  /** Whoever asks while it is being drawn waits for the same answer. */
  #draw(address: string): Promise<Found> {
    const drawing = this.#drawing
    const underWay = drawing.get(address)
    if (underWay !== undefined) return underWay
    const drawn = this.#drawOnce(address, drawing).finally(() => drawing.delete(address))
    drawing.set(address, drawn)
    return drawn
  }

  async #drawOnce(address: string, drawing: Map<string, Promise<Found>>): Promise<Found> {
    const at = this.#now()
    const drawn = await this.#source.draw(address)
    if (drawn.kind === 'away') return this.lastKnown(address) ?? { drawn, how: 'none' }
    if (drawn.kind === 'own') {
      if (drawn.answer.status < 500) this.#roomFor(address).remove(address)
      return { drawn, how: 'none' }
    }
    const kept = await finished(drawn.answer, at)
    if (drawing === this.#drawing && this.#source.listening.state() === 'open')
      this.#put(address, kept)
    return { kept, how: 'miss' }
  }

  #put(address: string, kept: KeptAnswer): void {
    const room = this.#roomFor(address)
    const [right, wrong] =
      kept.answer.status === 404 ? [this.#missing, room] : [room, this.#missing]
    wrong.remove(address)
    right.put(address, kept)
  }

  #roomFor(address: string): Store<KeptAnswer> {
    return posterOf(address) === null ? this.#found : this.#ofPosters
  }

  #forget(): void {
    const isWaiting = this.#wanted.length > 0
    this.#drawing = new Map()
    this.#missing.clear()
    this.#ofPosters.clear()
    this.#wanted = [...new Set([...this.#found.clear(), ...this.#wanted])].slice(0, drawnAnew)
    if (!isWaiting && this.#wanted.length > 0)
      setTimeout(() => void this.#drawAnew(), pause).unref()
  }

  /** One after another, and only while the database is heard: nobody waits for these. */
  async #drawAnew(): Promise<void> {
    for (let [next] = this.#wanted; next !== undefined; [next] = this.#wanted) {
      this.#wanted = this.#wanted.filter((one) => one !== next)
      if (this.#source.listening.state() === 'open' && this.#get(next) === undefined)
        await this.#draw(next)
    }
  }
}
