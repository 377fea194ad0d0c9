import { sharePicture } from '@/documents/sharePicture/sharePicture'
import type { PictureWords } from '@/site/share/pictureWords'

/** A share picture, or the status of an address that has none. */
export async function pictureAnswer(words: PictureWords | 404 | 410): Promise<Response> {
  if (typeof words === 'number') return new Response(null, { status: words })
  const picture = await sharePicture(words)
  return new Response(new Uint8Array(picture), {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  })
}
