import { Client } from 'pg'

/** What `src/hooks/announceChange.ts` says in the transaction of a change that the public sees. */
const channel = 'public_content'
const longestPause = 5_000

type Hearing = {
  /** True from when changes are heard of, false from when they may be missed. */
  readonly onListening: (isListening: boolean) => void
  readonly onChange: () => void
}

/**
 * Listens to the database for changes of what the public sees, on a connection of its own, and takes
 * it up again whenever it is lost.
 * @returns what ends it
 */
export function listenForChanges(url: string, { onListening, onChange }: Hearing): () => void {
  let isOver = false
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let pause = 100

  const again = (): void => {
    if (isOver || timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      void connect()
    }, pause)
    pause = Math.min(pause * 2, longestPause)
  }
  const connect = async (): Promise<void> => {
    const mine = new Client({ connectionString: url, keepAlive: true })
    client = mine
    const lost = (): void => {
      if (client !== mine) return
      client = undefined
      onListening(false)
      again()
    }
    mine.on('error', lost)
    mine.on('end', lost)
    mine.on('notification', onChange)
    try {
      await mine.connect()
      await mine.query(`LISTEN ${channel}`)
      if (client !== mine) return
      pause = 100
      onListening(true)
    } catch {
      lost()
    }
  }
  void connect()
  return () => {
    isOver = true
    clearTimeout(timer)
    const last = client
    client = undefined
    void last?.end().catch(() => undefined)
  }
}
