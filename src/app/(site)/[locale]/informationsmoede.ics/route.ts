import { calendarAnswer } from '@/site/feeds/answers'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string }> }

export async function GET(_: Request, { params }: Context) {
  return calendarAnswer((await params).locale, 'meeting', new Date())
}
