import type { PayloadRequest } from 'payload'
import type { Session } from '@/generated/payload-types'
import { idOf } from './relation'

/** Where the evening's team meets, for an evening that has no place of its own; empty if nobody has said. */
export async function usualPlace({ team }: Session, req: PayloadRequest): Promise<string> {
  const id = idOf(team) ?? ''
  const found = await req.payload.findByID({ collection: 'teams', id, depth: 0, req })
  return found.place ?? ''
}
