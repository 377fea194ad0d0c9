import type { Closers } from './closers'
import { holdForServing, type Hold } from './locks'
import { openEmbedded } from './postgres/embedded'
import { say } from './say'

/**
 * Holds the data folder's database for this server, and starts it again on the same port if it dies
 * underneath; Payload's connections then find it again by themselves.
 * @returns undefined when another server holds it
 */
export async function keepDatabase(
  folder: string,
  url: string,
  closers: Closers,
): Promise<Hold | undefined> {
  let current = await holdForServing(url, lost)
  return current === undefined ? undefined : { release: async () => current?.release() }

  function lost(): void {
    if (closers.isClosing) return
    say('The database has stopped; starting it again.')
    revive().catch(async (error: unknown) => {
      console.error('The database could not be started again:', error)
      await closers.close()
      process.exit(1)
    })
  }

  async function revive(): Promise<void> {
    const again = await openEmbedded(folder, { port: 'same' })
    current = await holdForServing(again.url, lost)
    if (again.url !== url || current === undefined) throw new Error('It came back elsewhere')
    say('The database is back.')
  }
}
