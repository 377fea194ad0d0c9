import { feedAnswer } from '@/site/feeds/answers'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string }> }

export async function GET(_: Request, { params }: Context) {
  return feedAnswer((await params).locale, 'json')
}
