import type { CollectionBeforeOperationHook } from 'payload'
import { sharp } from '@/native/sharp'
import { cutOf, withoutCut, type Cut } from './cutAnew'

/**
 * Cuts a picture before Payload has it in hand, which then turns it into ours as any other. Payload
 * would cut it as it came: lying on its side where the telephone was held on end, in its own kind
 * under the ending of another, as wide as it was; and where nothing is cut off it would keep it whole,
 * with the place where it was taken.
 */
export const cutFirst: CollectionBeforeOperationHook = async ({ args, req }) => {
  const cut = cutOf(req)
  if (req.file === undefined || cut === null) return args
  withoutCut(req)
  const data = await cutPicture(req.file.data, cut)
  req.file = { ...req.file, data, size: data.length }
  return args
}

/** What is no picture stays as it is: it is refused, or kept, like one that nobody wants to cut. */
async function cutPicture(data: Buffer, cut: Cut): Promise<Buffer> {
  try {
    const picture = sharp(data, { animated: true })
    const { autoOrient, pageHeight } = await picture.metadata()
    const area = areaOf(cut, autoOrient.width, pageHeight ?? autoOrient.height)
    return await picture
      .rotate()
      .extract(area)
      .jpeg({ quality: 95, force: false })
      .webp({ lossless: true, force: false })
      .toBuffer()
  } catch {
    return data
  }
}

/** Within the picture, as it stands upright: some of it at least. */
function areaOf({ crop, widthInPixels, heightInPixels }: Cut, width: number, height: number) {
  const left = startOf(crop.x, width)
  const top = startOf(crop.y, height)
  return {
    left,
    top,
    width: lengthOf(widthInPixels, width - left),
    height: lengthOf(heightInPixels, height - top),
  }
}

const startOf = (percent = 0, whole: number): number =>
  Math.min(Math.max(Math.floor((percent / 100) * whole), 0), whole - 1)

const lengthOf = (wanted: number | undefined, most: number): number =>
  Math.min(Math.max(Math.round(wanted ?? most), 1), most)
