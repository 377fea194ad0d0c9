/**
 * The API gave no usable answer. Thrown instead of shown as an empty page: a page without content
 * that looks like success would be kept and served to everyone.
 */
export class SiteError extends Error {
  override readonly name = 'SiteError'
  /** HTTP status that the API meant, 500 where it said nothing. */
  readonly status: number

  constructor(message: string, { status = 500, cause }: { status?: number; cause?: unknown } = {}) {
    super(message, { cause })
    this.status = status
  }
}
