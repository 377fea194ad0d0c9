import { checkPath, diplomaPath } from '@/site/diploma/addresses'
import { onPost, toForm } from '@/site/signup/onPost'
import { seeOther } from '@/site/signup/post'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string }> }

export async function POST(request: Request, { params }: Context) {
  return onPost(request, (await params).locale, async ({ locale, form }) => {
    const typed = form.get('kode')
    return seeOther(`/${locale}${checkPath(typeof typed === 'string' ? typed : '')}`)
  })
}

export async function GET(_: Request, { params }: Context) {
  return toForm((await params).locale, diplomaPath)
}
