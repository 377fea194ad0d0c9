import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export type Net = {
  readonly url: string
  /** Where whoever asks at `url` is answered. */
  lead: (url: string) => void
  /** Breaks what is under way, and lets nothing through until it is mended. */
  readonly cut: () => void
  /** Lets nothing more through and tells nobody: what is under way hears nothing, also once it is mended. */
  readonly hush: () => void
  readonly mend: () => void
  readonly end: () => void
}

/**
 * A line between a browser and the product that can really be cut. A browser that is told to be
 * offline tells that to a service worker which is just starting a moment too late.
 */
export async function openNet(): Promise<Net> {
  const sockets = new Set<Socket>()
  let port = 0
  let isCut = false
  let isHushed = false
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    if (isHushed) return keep(near)
    const far = connect(port, 'localhost')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      keep(one)
      one.once('close', () => other.destroy())
      one.pipe(other)
    }
    return undefined
  })
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
  }
  const breakAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  return {
    url: `http://localhost:${portOf(server.address())}`,
    lead: (url) => {
      port = Number(new URL(url).port)
    },
    cut: () => {
      isCut = true
      breakAll()
    },
    hush: () => {
      isHushed = true
      for (const socket of sockets) socket.unpipe().pause()
    },
    mend: () => {
      isCut = false
      isHushed = false
    },
    end: () => {
      server.close()
      breakAll()
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere')
  return address.port
}
