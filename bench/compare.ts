import { measure, type Load, type Measured, type Shot } from './measure'
import type { Server } from './children'

export type Contender = { readonly who: string; readonly server: Server; readonly shot: Shot }

/**
 * Measures several in turn, round after round, so that whatever else the machine does strikes all
 * alike. @returns the round of each that has the middle rate
 */
export async function compare(
  contenders: readonly Contender[],
  load: Load,
  rounds: number,
): Promise<ReadonlyMap<string, Measured>> {
  const all = new Map<string, Measured[]>(contenders.map(({ who }) => [who, []]))
  for (const { server, shot } of contenders) await measure(server, shot, { ...load, seconds: 1 })
  for (let round = 0; round < rounds; round += 1)
    for (const { who, server, shot } of contenders)
      all.get(who)?.push(await measure(server, shot, load))
  return new Map(
    [...all].flatMap(([who, measured]) => {
      const middle = measured.toSorted((one, other) => one.rate - other.rate)[rounds >> 1]
      return middle === undefined ? [] : [[who, middle] as const]
    }),
  )
}
