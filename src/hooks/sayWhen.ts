import type { PayloadRequest } from 'payload'

/** Says with the answer after how many seconds whoever is refused may ask again. */
export function sayWhen(seconds: number, req: PayloadRequest): void {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(seconds))
}
