import { sendWish } from '@/site/myApplication/sendWish'
import { myApplicationPath } from '@/site/signup/addresses'
import { onPost, toForm } from '@/site/signup/onPost'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string }> }

export async function POST(request: Request, { params }: Context) {
  return onPost(request, (await params).locale, sendWish)
}

export async function GET(_: Request, { params }: Context) {
  return toForm((await params).locale, myApplicationPath)
}
