import { storyWords } from '@/site/share/pictureWords'
import { pictureAnswer } from '../../../../pictureAnswer'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; slug: string }> }

export async function GET(_: Request, { params }: Context) {
  const { locale, slug } = await params
  return pictureAnswer(await storyWords(locale, slug))
}
