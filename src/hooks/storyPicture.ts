import type { Sharp } from 'sharp'
import { keptPath } from '@/domain/keptFiles'
import { files } from '@/files'
import { sharp } from '@/native/sharp'
import type { Media, Story } from '@/generated/payload-types'

/** The picture of a story that was read with it; null where it has none. */
export function pictureOf({ picture }: Story): (Media & { filename: string }) | null {
  if (typeof picture !== 'object' || !picture?.filename) return null
  return { ...picture, filename: picture.filename }
}

/**
 * A picture as it is kept, to be made into what is handed out.
 * @throws FilesAway
 */
export async function readPicture(filename: string): Promise<Sharp> {
  const data = await files.read(keptPath('media', filename))
  if (data === undefined) throw new Error('The file of a picture is not there')
  return sharp(data)
}
