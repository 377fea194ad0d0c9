/**
 * The place where files are kept does not answer, or not as it should: nothing is known of the file.
 * What the place said is the cause; of what it was asked and by which key nothing is repeated.
 */
export class FilesAway extends Error {
  readonly status = 503

  constructor(cause: unknown) {
    super(`The files cannot be reached${reasonOf(cause)}`, { cause })
    this.name = 'FilesAway'
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? `: ${cause.name}` : ''
}
