import type { Server } from 'node:http'
import { createServer, type Server as NetServer } from 'node:net'
import { Fault } from '../fault'
import type { Settings } from '../settings'
import { busyPort } from './bootstrap/early.mjs'
import { codeOf } from './codeOf'

/** `localhost` is two addresses, and a client may try either. */
export function localHosts(host: string): readonly string[] {
  return host === 'localhost' ? ['127.0.0.1', '::1'] : [host]
}

/** How Node opens the connections of an HTTP server: without waiting for a larger packet to send. */
const asHttp = { allowHalfOpen: true, noDelay: true } as const

/**
 * Listens on the settings' host and port.
 * @returns what stops accepting new connections
 * @throws Fault when the port is in use or not allowed
 */
export async function listen(server: Server, { HOST, PORT }: Settings): Promise<() => void> {
  const [first, ...others] = localHosts(HOST)
  await listening(server, first, PORT)
  const doors: NetServer[] = []
  for (const host of others) {
    const door = createServer(asHttp, (socket) => server.emit('connection', socket))
    // A machine without IPv6 has only the first.
    const opened = await listening(door, host, PORT).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Fault) throw error
        return false
      },
    )
    if (opened) doors.push(door)
  }
  return () => {
    for (const door of [server, ...doors]) door.close()
  }
}

function listening(server: NetServer, host: string | undefined, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(sentenceFor(error, port)))
    server.listen({ host, port }, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
}

function sentenceFor(error: Error, port: number): Error {
  if (codeOf(error) === 'EADDRINUSE') return new Fault(busyPort(port))
  if (codeOf(error) === 'EACCES')
    return new Fault(`Port ${port} is not allowed to this user: set PORT to one above 1023.`)
  return error
}
