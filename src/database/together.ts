import type { PayloadRequest } from 'payload'

/** All that is needed of a request to reach the database. */
type Asking = Pick<PayloadRequest, 'payload'>

/** What one statement is asked for at a time. */
const most = 50
/** Milliseconds for which a round waits for the one before it, which may wait for somebody's lock. */
const patience = 5

/**
 * Does at one time what many ask for in one moment: a statement for all of them costs little more
 * than for one. Nobody waits to be joined: a round takes along who has come in the same turn of the
 * loop, and whoever comes while it is under way goes with the next.
 * @param work what is done for all, and what it says to each in their order; what it throws is told
 *   to each
 */
export function together<Given, Told>(
  work: (all: readonly Given[], req: Asking) => Promise<readonly Told[]>,
): (given: Given, req: Asking) => Promise<Told> {
  const rounds = new WeakMap<object, Rounds<Given, Told>>()
  return (given, req) => {
    // Of a request nothing is kept: it is somebody's.
    const { payload } = req
    const ours =
      rounds.get(payload) ?? new Rounds((all: readonly Given[]) => work(all, { payload }))
    rounds.set(payload, ours)
    return ours.join(given)
  }
}

type Waiting<Given, Told> = Readonly<{
  given: Given
  tell: (told: Told) => void
  fail: (error: unknown) => void
}>

class Rounds<Given, Told> {
  readonly #work: (all: readonly Given[]) => Promise<readonly Told[]>
  #waiting: Waiting<Given, Told>[] = []
  #isBusy = false

  constructor(work: (all: readonly Given[]) => Promise<readonly Told[]>) {
    this.#work = work
  }

  join(given: Given): Promise<Told> {
    return new Promise((tell, fail) => {
      this.#waiting.push({ given, tell, fail })
      if (!this.#isBusy) this.#begin()
    })
  }

  #begin(): void {
    this.#isBusy = true
    setImmediate(() => void this.#round(this.#waiting.splice(0, most)))
  }

  async #round(those: readonly Waiting<Given, Told>[]): Promise<void> {
    const next = once(() => {
      this.#isBusy = false
      if (this.#waiting.length > 0) this.#begin()
    })
    const late = setTimeout(next, patience)
    try {
      const told = await this.#work(those.map(({ given }) => given))
      those.forEach(({ tell, fail }, index) => {
        const one = told[index]
        if (one === undefined) fail(new Error('The round says nothing to one of those in it'))
        else tell(one)
      })
    } catch (error) {
      for (const { fail } of those) fail(error)
    }
    clearTimeout(late)
    next()
  }
}

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) work()
    isDone = true
  }
}
