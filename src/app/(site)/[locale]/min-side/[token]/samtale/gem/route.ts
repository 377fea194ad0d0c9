import { onPost, toForm } from '@/site/signup/onPost'
import { tallyPath } from '@/site/tally/paths'
import { sendTally } from '@/site/tally/sendTally'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; token: string }> }

export async function POST(request: Request, { params }: Context) {
  const { locale, token } = await params
  const byPhone = request.headers.get('x-samtale') === 'telefon'
  return onPost(request, locale, (post) => sendTally(post, token, byPhone))
}

export async function GET(_: Request, { params }: Context) {
  const { locale, token } = await params
  return toForm(locale, tallyPath(token))
}
