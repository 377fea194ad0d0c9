import { measure } from './measure'
import type { Server } from './children'
import { abuse, kept } from './workloads'

/**
 * What a reader notices while somebody else sends what is as dear as the bounds allow, four at a
 * time: her 97.5th percentile beside that of a quiet moment (aim: at most twice).
 */
export async function bystander(server: Server, seconds: number): Promise<void> {
  const reader = kept['list as a page']
  const quiet = await measure(server, reader, { connections: 1, seconds })
  const abusing = measure(server, abuse, { connections: 4, seconds: seconds + 1 })
  const disturbed = await measure(server, reader, { connections: 1, seconds })
  const { rate } = await abusing
  console.log(
    `\nA reader's page: p97.5 ${quiet.p97_5} ms alone, ${disturbed.p97_5} ms beside ${rate.toFixed(0)} dear questions a second`,
  )
}
