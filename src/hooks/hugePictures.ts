import type { CollectionBeforeOperationHook } from 'payload'
import { isShrunkFirst, refusePicture } from '@/domain/pictureSize'
import { sharp } from '@/native/sharp'
import { refuse } from './refuse'

/** As wide as the widest that is kept, and high enough for any photograph. */
const box = { width: 3200, height: 6400, fit: 'inside', withoutEnlargement: true } as const

/** Before anything decodes it. What is no picture has no pixels, and is refused or kept by what follows. */
export const refuseHugePicture: CollectionBeforeOperationHook = async ({ args, req }) => {
  if (req.file !== undefined) refuse(refusePicture(await pixelsOf(req.file.data)), req)
  return args
}

/**
 * Payload decodes the whole picture for each of its sizes, all at once: of a large one that is
 * gigabytes, and half a minute in which other uploads wait.
 */
export const shrinkLarge: CollectionBeforeOperationHook = async ({ args, req }) => {
  if (req.file === undefined || !isShrunkFirst(await pixelsOf(req.file.data))) return args
  const data = await shrunk(req.file.data)
  req.file = { ...req.file, data, size: data.length }
  return args
}

/** Of all pictures of a moving one; the limit is ours to say. */
async function pixelsOf(data: Buffer): Promise<number> {
  try {
    const picture = sharp(data, { animated: true, limitInputPixels: false })
    const { width, height } = await picture.metadata()
    return width * height
  } catch {
    return 0
  }
}

/** What is torn further in stays as it is, and is refused like a small one. */
async function shrunk(data: Buffer): Promise<Buffer> {
  try {
    return await sharp(data, { animated: true })
      .rotate()
      .resize(box)
      .jpeg({ quality: 95, force: false })
      .webp({ quality: 95, force: false })
      .toBuffer()
  } catch {
    return data
  }
}
