import type { DocumentNode } from 'graphql'

/**
 * Questions that were held against the schema and found good, by their text; the ones not asked for
 * longest make room. What its variables hold is judged each time.
 */
export class Known {
  readonly #documents = new Map<string, DocumentNode>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  get(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text)
    // A map keeps its order of entering, so this makes it the last to go.
    if (document !== undefined) this.keep(text, document)
    return document
  }

  keep(text: string, document: DocumentNode): void {
    this.#documents.delete(text)
    this.#documents.set(text, document)
    for (const oldest of this.#documents.keys()) {
      if (this.#documents.size <= this.#most) return
      this.#documents.delete(oldest)
    }
  }
}
