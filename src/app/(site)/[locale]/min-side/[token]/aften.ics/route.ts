import { herEveningAnswer } from '@/site/privateLinks/calendarAnswer'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; token: string }> }

export async function GET(_: Request, { params }: Context) {
  const { locale, token } = await params
  return herEveningAnswer(locale, token)
}
