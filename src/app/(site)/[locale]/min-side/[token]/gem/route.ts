import { herPath } from '@/site/herPage/herPage'
import { sendHerWish } from '@/site/herPage/sendWish'
import { onPost, toForm } from '@/site/signup/onPost'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; token: string }> }

export async function POST(request: Request, { params }: Context) {
  const { locale, token } = await params
  return onPost(request, locale, (post) => sendHerWish(post, token))
}

export async function GET(_: Request, { params }: Context) {
  const { locale, token } = await params
  return toForm(locale, herPath(token))
}
