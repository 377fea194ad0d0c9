import { localeOr } from '@/site/locales'
import { captionsAnswer } from '@/site/stories/captionsAnswer'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; slug: string }> }

export async function GET(_: Request, { params }: Context) {
  const { locale, slug } = await params
  return captionsAnswer(localeOr(locale), slug)
}
