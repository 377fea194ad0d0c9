import { talkPath } from '@/site/signup/addresses'
import { onPost, toForm } from '@/site/signup/onPost'
import { askForCall } from '@/site/talk/askForCall'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string }> }

export async function POST(request: Request, { params }: Context) {
  return onPost(request, (await params).locale, askForCall)
}

export async function GET(_: Request, { params }: Context) {
  return toForm((await params).locale, talkPath)
}
