import path from 'node:path'
import type { PayloadRequest, Where } from 'payload'
import { filedIn } from '@/domain/messages'
import { removeFiles } from './removeFiles'

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
  await removeFiles(
    docs.flatMap(({ medium, reference }) =>
      reference ? [path.join(filedIn[medium], path.basename(reference))] : [],
    ),
    req,
  )
}
