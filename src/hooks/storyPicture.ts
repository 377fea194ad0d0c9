import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media, Story } from '@/generated/payload-types'

/** The picture of a story that was read with it; null where it has none. */
export function pictureOf({ picture }: Story): (Media & { filename: string }) | null {
  if (typeof picture !== 'object' || !picture?.filename) return null
  return { ...picture, filename: picture.filename }
}

/** Where the pictures are kept. */
export const pictureFolder = (payload: Payload): string =>
  payload.collections.media.config.upload.staticDir ?? ''

/** A picture as it is kept, to be made into what is handed out. */
export const readPicture = (filename: string, payload: Payload) =>
  sharp(path.join(pictureFolder(payload), path.basename(filename)))
