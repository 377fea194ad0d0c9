import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../settings'
import { localHosts } from './listen'

/** Tells other commands on this data folder where its server answers, and by which name. */
export function noteRunning(
  settings: Settings,
  instance: string,
): { readonly remove: () => Promise<void> } {
  const file = join(settings.DATA_DIR, 'running.json')
  const address = `http://localhost:${settings.PORT}`
  const host = hostInAddress(localHosts(settings.HOST)[0] ?? settings.HOST)
  writeFileSync(file, JSON.stringify({ address, host, port: settings.PORT, instance }))
  return { remove: async () => rmSync(file, { force: true }) }
}

function hostInAddress(host: string): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return reachable.includes(':') ? `[${reachable}]` : reachable
}
