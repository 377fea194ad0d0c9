import { at, rest, textAt } from './doors'
import type { Person } from './person'

export type Link = { readonly address: string; readonly token: string }

/** A private link as staff make it. @throws where it was not made */
export async function linkFor(as: Person | null, collection: string, id: string): Promise<Link> {
  const answer = await rest('POST', `/api/${collection}/${id}/link`, { as, body: {} })
  if (answer.status !== 200) throw new Error(`No link: ${answer.status} ${answer.text}`)
  const address = textAt(answer.json, 'address')
  const token = /\/(?:min-side|undervisning|min-kalender)\/([^/]+)/.exec(address)?.[1] ?? ''
  if (typeof at(answer.json, 'expiresAt') !== 'string') throw new Error('It never ends')
  return { address, token }
}
