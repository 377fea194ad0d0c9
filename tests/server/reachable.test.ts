import { createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { reachability } from '@/server/front/reachable'

it('asks the database once, however many want to know, and again when it has answered', async () => {
  let connections = 0
  const door = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  await new Promise<void>((listening) => door.listen(0, '127.0.0.1', listening))
  const { port } = addressOf(door.address())
  const isReachable = reachability(`postgres://nobody@127.0.0.1:${port}/nothing`)
  expect(await Promise.all([isReachable(), isReachable(), isReachable()])).toEqual([
    false,
    false,
    false,
  ])
  expect(connections).toBe(1)
  expect(await isReachable()).toBe(false)
  expect(connections).toBe(2)
  door.close()
})

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.')
  return address
}
