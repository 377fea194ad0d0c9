import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest, Where } from 'payload'
import { filedIn } from '@/domain/messages'
import { env } from '@/env'

/** Removes the files of messages that were only written into the folder: before their rows go. */
export async function removeFiled(where: Where, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: { and: [where, { state: { equals: 'filed' } }] },
    depth: 0,
    pagination: false,
    req,
  })
  for (const { medium, reference } of docs)
    if (reference)
      await rm(path.join(env.DATA_DIR, filedIn[medium], path.basename(reference)), { force: true })
}
