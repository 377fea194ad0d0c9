/**
 * Does each piece of work in its turn, also after one has failed: what is broken in one must not
 * keep a message of another from leaving.
 * @throws AggregateError of all that failed
 */
export async function eachOnItsOwn(pieces: readonly (() => Promise<unknown>)[]): Promise<void> {
  const faults: unknown[] = []
  for (const piece of pieces)
    try {
      await piece()
    } catch (error) {
      faults.push(error)
    }
  if (faults.length > 0) throw new AggregateError(faults, 'Not all that was due could be done')
}
