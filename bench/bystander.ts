import { Agent, get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Server } from './children'
import { measure } from './measure'
import { abuse, kept } from './workloads'

/**
 * What a reader notices while somebody else sends what is as dear as the bounds allow, four at a
 * time: the 95th percentile of her page beside that of a quiet moment (aim: at most twice). The
 * server has the rate that is set unless told otherwise.
 */
export async function bystander(server: Server, seconds: number): Promise<void> {
  await slowest(server, 1)
  const quiet = await slowest(server, seconds)
  const load = { connections: 4, seconds: seconds + 2, mayBeRefused: true }
  const abusing = measure(server, abuse, load)
  await delay(1000)
  const disturbed = await slowest(server, seconds)
  const { rate } = await abusing
  console.log(
    `\nA reader's page: p95 ${quiet.toFixed(2)} ms alone, ${disturbed.toFixed(2)} ms beside somebody who asks as dearly and as often as may be (${rate.toFixed(0)} answers a second): ${(disturbed / quiet).toFixed(1)} × (aim ≤ 2)`,
  )
}

/** Milliseconds within which 95 of 100 answers were there, asked for one after the other. */
async function slowest({ url }: Server, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const address = `${url}${kept['list as a page'].path}`
  const all: number[] = []
  const until = performance.now() + seconds * 1000
  while (performance.now() < until) all.push(await once(address, agent))
  agent.destroy()
  return all.toSorted((one, other) => one - other)[Math.floor(all.length * 0.95)] ?? 0
}

function once(address: string, agent: Agent): Promise<number> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    get(address, { agent }, (answer) => {
      answer.resume().once('end', () => resolve(performance.now() - begun))
    }).once('error', reject)
  })
}
