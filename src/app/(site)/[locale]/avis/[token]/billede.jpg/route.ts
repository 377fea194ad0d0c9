import config from '@payload-config'
import { newspaperPicture } from '@/graphql/private/newspaperPicture'
import { closed, fileAnswer } from '@/site/newspaper/newspaperFile'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; token: string }> }

export async function GET(request: Request, { params }: Context) {
  const { locale, token } = await params
  if (locale !== 'da') return closed(404)
  const picture = await newspaperPicture(token, { config, request })
  if (picture === 'tooMany') return closed(429)
  if (picture === 'away') return closed(503)
  return picture === null
    ? closed(410)
    : fileAnswer(new Uint8Array(picture), { type: 'image/jpeg', name: 'historie.jpg' })
}
