import { createHash } from 'node:crypto'
import type { Answer } from './answer'
import { encode, type Encoded } from './encodings'

/** An answer as it is kept: finished, in every encoding, with the name of its content. */
export type KeptAnswer = Readonly<{
  answer: Answer
  bodies: Encoded
  etag: string
  bytes: number
  /** When it was drawn, in milliseconds. */
  at: number
}>

/** How long a page may say "coming soon" of what has begun: nothing in the database changes then. */
const freshFor = 60_000

/**
 * Finished answers for everyone. They are dropped when the database says that something changed, and
 * trusted only while it can say so. What was still true when the database went away is shown until it
 * is back; what was dropped is never shown again.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, KeptAnswer>()
  readonly #drawing = new Map<string, Promise<KeptAnswer | Answer>>()
  readonly #most: number
  #bytes = 0
  #generation = 0
  #isListening = false

  /** @param most the bytes that all of them together may take */
  constructor(most: number) {
    this.#most = most
  }

  /** Something changed, or may have: nothing that was drawn before holds. */
  forget(): void {
    this.#generation += 1
    this.#answers.clear()
    this.#drawing.clear()
    this.#bytes = 0
  }

  /** Whether changes are heard of. While they are not, nothing is trusted. */
  listening(isListening: boolean): void {
    if (isListening) this.forget()
    this.#isListening = isListening
  }

  fresh(key: string, now: number): KeptAnswer | undefined {
    const kept = this.#answers.get(key)
    if (!this.#isListening || kept === undefined || now - kept.at >= freshFor) return undefined
    // The one asked for last is the last to go.
    this.#answers.delete(key)
    this.#answers.set(key, kept)
    return kept
  }

  /** What was true when it was last heard of, for as long as the database is away. */
  lastKnown(key: string): KeptAnswer | undefined {
    return this.#answers.get(key)
  }

  /** Draws the answer, once for all who ask while it is drawn; keeps it if it may be kept. */
  async draw(
    key: string,
    draw: () => Promise<Answer>,
    mayBeKept: (answer: Answer) => boolean,
  ): Promise<KeptAnswer | Answer> {
    const underWay = this.#drawing.get(key)
    if (underWay !== undefined) return underWay
    const generation = this.#generation
    const drawn = draw().then((answer) => {
      if (!mayBeKept(answer)) return answer
      const kept = finished(answer)
      if (this.#isListening && generation === this.#generation) this.#keep(key, kept)
      return kept
    })
    this.#drawing.set(key, drawn)
    try {
      return await drawn
    } finally {
      if (this.#drawing.get(key) === drawn) this.#drawing.delete(key)
    }
  }

  #keep(key: string, kept: KeptAnswer): void {
    this.#drop(key)
    this.#answers.set(key, kept)
    this.#bytes += kept.bytes
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#most) return
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#answers.get(key)?.bytes ?? 0
    this.#answers.delete(key)
  }
}

export const isKept = (one: KeptAnswer | Answer): one is KeptAnswer => 'bodies' in one

function finished(answer: Answer): KeptAnswer {
  const bodies = encode(answer.body, String(answer.headers['content-type']))
  const hash = createHash('sha256').update(answer.body).digest('base64url').slice(0, 27)
  const bytes = bodies.br.length + bodies.gzip.length + bodies.identity.length
  return { answer, bodies, etag: hash, bytes, at: Date.now() }
}
