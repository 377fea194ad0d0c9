import { onPost, toForm } from '@/site/signup/onPost'
import { sendReply } from '@/site/teaching/sendReply'
import { teacherPath } from '@/site/teaching/teacherPage'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; token: string }> }

export async function POST(request: Request, { params }: Context) {
  const { locale, token } = await params
  return onPost(request, locale, (post) => sendReply(post, token))
}

export async function GET(_: Request, { params }: Context) {
  const { locale, token } = await params
  return toForm(locale, teacherPath(token))
}
