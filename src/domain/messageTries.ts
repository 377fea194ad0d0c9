/** How long a message waits after each try that did not reach the service, in minutes. */
const waits = [1, 5, 15, 60, 180, 360] as const

/** When it is tried again after so many tries, or null when it is given up and staff are told. */
export function nextTry(attempts: number, now: Date): Date | null {
  const wait = waits[attempts - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait * 60_000)
}

/** How long a try may take: a row that is still being sent after that was left by a crash. */
export const leaseMinutes = 2

/** So many in a row that do not get through, and the service is left alone until the next round. */
export const patience = 3
