import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest, Where } from 'payload'
import { afterCommit } from '@/database/afterCommit'
import { filedIn } from '@/domain/messages'
import { env } from '@/env'

/**
 * Removes the files of messages that were only written into the folder, once their rows are gone for
 * good. Ask before they go.
 */
export async function removeFiled(where: Where, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: { and: [where, { state: { equals: 'filed' } }] },
    depth: 0,
    pagination: false,
    req,
  })
  const files = docs.flatMap(({ medium, reference }) =>
    reference ? [path.join(env.DATA_DIR, filedIn[medium], path.basename(reference))] : [],
  )
  await afterCommit(req, async () => {
    for (const file of files) await rm(file, { force: true })
  })
}
