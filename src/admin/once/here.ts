import type { AdminLanguage } from '../language'
import { keptPart } from './kept'
import { addressOf, noVersion, versionAttribute, type Part } from './parts'

/**
 * A part, wherever this runs: on the server it is kept, and a browser fetches it, which it does from
 * its own store after the first time. Rejects when it cannot be had at the second try either.
 */
export function partHere(part: Part, language: AdminLanguage): Promise<unknown> {
  if (typeof document === 'undefined') return Promise.resolve(keptPart(part, language))
  const version = document.documentElement.getAttribute(versionAttribute) ?? noVersion
  const address = addressOf(version, part, language)
  return fetched(address).catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, patience))
    return fetched(address)
  })
}

/** Milliseconds: a telephone that changes its mast has found the next one. */
const patience = 1000

async function fetched(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`)
  return answer.json()
}
