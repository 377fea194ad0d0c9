import type { MessageFailure } from '../domain/choices/messages'

/**
 * Why a message did not go. `later`: it certainly did not leave and may be tried again; `never`: the
 * service will not send this one; `unknown`: it may have left, and must not be repeated blindly.
 */
export class SendError extends Error {
  override readonly name = 'SendError'
  constructor(
    readonly verdict: 'later' | 'never' | 'unknown',
    readonly reason: MessageFailure,
    options?: ErrorOptions,
  ) {
    super(`Not sent: ${reason}`, options)
  }
}
