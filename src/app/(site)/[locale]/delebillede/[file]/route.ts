import { pageWords } from '@/site/share/pictureWords'
import { pictureAnswer } from '../../../pictureAnswer'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; file: string }> }

export async function GET(_: Request, { params }: Context) {
  const { locale, file } = await params
  return pictureAnswer(pageWords(locale, file))
}
