import { rememberLanguage } from '@/site/languageChoice'
import { localeOr } from '@/site/locales'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string }> }

export async function GET(request: Request, { params }: Context) {
  return rememberLanguage(request, localeOr((await params).locale))
}
