import { savePage } from '@/site/signup/actions'
import { pageOfAddress, pagePath } from '@/site/signup/addresses'
import { onPost, toForm } from '@/site/signup/onPost'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; page: string }> }

export async function POST(request: Request, { params }: Context) {
  const { locale, page } = await params
  const number = pageOfAddress(page) ?? 1
  return onPost(request, locale, (post) => savePage(post, number))
}

export async function GET(_: Request, { params }: Context) {
  const { locale, page } = await params
  return toForm(locale, pagePath(pageOfAddress(page) ?? 1))
}
