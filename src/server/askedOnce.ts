/**
 * Whoever asks while it is being found out gets the same answer: a hundred requests that wait are no
 * reason for a hundred connections to what is slow already.
 */
export function askedOnce<T>(find: () => Promise<T>): () => Promise<T> {
  let asking: Promise<T> | undefined
  return () => {
    asking ??= find().finally(() => {
      asking = undefined
    })
    return asking
  }
}
