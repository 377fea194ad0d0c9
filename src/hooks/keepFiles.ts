import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  TypeWithID,
} from 'payload'
import { noteUnlessCommitted } from '@/database/fileRemovals'
import { fileNames, keptPath, typeOfFile, type UploadFolder } from '@/domain/keptFiles'
import { files } from '@/files'
import { forgetCut } from './cutAnew'
import { orRefused } from './filesAway'
import { removeFiles } from './removeFiles'

/**
 * Puts an upload, in all its sizes, where files are kept, before its row is committed: there is never
 * a row without its file. What it had before goes after that.
 */
export const storeFiles =
  (folder: UploadFolder): CollectionAfterChangeHook<TypeWithID> =>
  async ({ data, doc, previousDoc, operation, req }) => {
    const made = madeOf(folder, data, req)
    if (made.length === 0) return doc
    await noteUnlessCommitted(
      made.map(({ path }) => path),
      req,
    )
    await orRefused(req, async () => {
      for (const { path, content } of made)
        await files.put(path, { data: content, type: typeOfFile(path) })
    })
    if (operation === 'update') await removeFiles(pathsOf(folder, previousDoc), req)
    forgetCut(req)
    return doc
  }

/** The files of a row go with it, once that is committed. */
export const removeWithRow =
  (folder: UploadFolder): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const find = { depth: 0, disableErrors: true, req } as const
    const row = await req.payload.findByID({ collection: folder, id, ...find })
    await removeFiles(pathsOf(folder, row), req)
  }

const pathsOf = (folder: UploadFolder, row: unknown): readonly string[] =>
  fileNames(row).map(([, filename]) => keptPath(folder, filename))

/** What Payload has made of the file that came with this change. */
function madeOf(folder: UploadFolder, data: unknown, { file, payloadUploadSizes }: PayloadRequest) {
  if (file === undefined) return []
  return fileNames(data).flatMap(([size, filename]) => {
    const content = size === null ? file.data : payloadUploadSizes?.[size]
    return content === undefined ? [] : [{ path: keptPath(folder, filename), content }]
  })
}
