import type { Drawn } from './drawn'
import { finished, type KeptAnswer } from './finished'
import { freeQuestion } from './freeQuestion'
import type { Listening } from './listening'
import { showsNobody } from './pages'
import { isQuestion } from './question'
import { Store } from './store'

const megabyte = 1_000_000
/** An answer this old is drawn anew while it is still given, as pages also tell what comes next. */
const freshFor = 30_000
/** One older than this is given only while the database is away. */
const givenFor = 60_000
/**
 * So long after this instance has lost the database it still shows what may tell of somebody: another
 * instance may have it yet, and there she takes it back. With the time in which a dead connection is
 * noticed, that is within the minute.
 */
const shownUnheard = 45_000
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
  readonly listening: Pick<Listening, 'state' | 'heardUntil' | 'onChange'>
  readonly now?: () => number
}

/**
 * Finished answers for everyone. They are dropped when the database says that something changed, and
 * trusted only while it can say so. What was still true when the database went away is given until
 * it is back, or for some seconds if it may tell of somebody; what was dropped is never given again.
 */
export class KeptAnswers {
  readonly #source: Source
  readonly #now: () => number
  readonly #found = new Store<KeptAnswer>(28 * megabyte)
  /** Apart, so that addresses that somebody makes up never push out a page. */
  readonly #missing = new Store<KeptAnswer>(2 * megabyte)
  /** Likewise: one page stands at as many addresses as there can be posters, months and lists. */
  readonly #ofQueries = new Store<KeptAnswer>(6 * megabyte)
  /** Likewise: a question of the API has as many addresses as its variables have values. */
  readonly #ofQuestions = new Store<KeptAnswer>(8 * megabyte)
  /** What is being drawn. Another map after each change: what began before it is not kept. */
  #drawing = new Map<string, Promise<Found>>()
  #wanted: readonly string[] = []

  constructor(source: Source) {
    this.#source = source
    this.#now = source.now ?? Date.now
    source.listening.onChange(() => this.#forget())
  }

  async ask(address: string): Promise<Found> {
    const given = this.given(address)
    if (given !== undefined) return { kept: given, how: 'hit' }
    const kept = this.#get(address)
    const state = this.#source.listening.state()
    const last = state === 'away' ? this.lastKnown(address) : undefined
    if (last !== undefined) return last
    const age = kept === undefined ? givenFor : this.#now() - kept.at
    if (kept === undefined || state !== 'open' || age >= givenFor) return this.#draw(address)
    void this.#draw(address)
    return { kept, how: 'hit' }
  }

  /** What may be given of an address just as it is kept. */
  given(address: string): KeptAnswer | undefined {
    if (this.#source.listening.state() !== 'open') return undefined
    const kept = this.#get(address)
    return kept && this.#now() - kept.at < freshFor ? kept : undefined
  }

  /** Whether nothing has to be drawn for who asks for this. */
  isAtHand(address: string): boolean {
    return this.given(address) !== undefined || this.#drawing.has(address)
  }

  /** What is known of an address while nothing newer can be had. */
  lastKnown(address: string): Found | undefined {
    const kept = this.#get(address)
    const unheard = this.#now() - this.#source.listening.heardUntil()
    return kept && (unheard < shownUnheard || showsNobody(address))
      ? { kept, how: 'last' }
      : undefined
  }

  #get(address: string): KeptAnswer | undefined {
    return (
      this.#found.get(address) ??
      this.#ofQuestions.get(address) ??
      this.#ofQueries.get(address) ??
      this.#missing.get(address)
    )
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
    const kept = await finished(drawn.answer, at, freeQuestion(address) === undefined)
    if (drawing === this.#drawing && this.#source.listening.state() === 'open')
      this.#put(address, kept)
    return { kept, how: 'miss' }
  }

  #put(address: string, kept: KeptAnswer): void {
    const room = this.#roomFor(address)
    const [right, wrong] =
      kept.answer.status === 404 ? [this.#missing, room] : [room, this.#missing]
    wrong.remove(address)
    // The address of a question can be longer than its answer.
    right.put(address, { ...kept, size: kept.size + address.length })
  }

  #roomFor(address: string): Store<KeptAnswer> {
    if (isQuestion(address)) return this.#ofQuestions
    return address.includes('?') ? this.#ofQueries : this.#found
  }

  #forget(): void {
    const isWaiting = this.#wanted.length > 0
    this.#drawing = new Map()
    this.#missing.clear()
    this.#ofQueries.clear()
    this.#ofQuestions.clear()
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
