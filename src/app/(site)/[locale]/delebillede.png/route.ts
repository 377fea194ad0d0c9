import { siteWords } from '@/site/share/pictureWords'
import { pictureAnswer } from '../../pictureAnswer'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string }> }

export async function GET(_: Request, { params }: Context) {
  return pictureAnswer(siteWords((await params).locale))
}
