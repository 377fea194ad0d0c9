import { setTimeout as delay } from 'node:timers/promises'

/** Milliseconds. */
const pause = 250
const mostWaiting = 100
let waiting = 0

/**
 * Lets whoever has to be refused wait for it. A program that asks again as soon as it is refused would
 * otherwise take the time of everybody else by its refusals alone.
 */
export async function unhurried(): Promise<void> {
  // Open connections cost something too.
  if (waiting >= mostWaiting) return
  waiting += 1
  await delay(pause)
  waiting -= 1
}
