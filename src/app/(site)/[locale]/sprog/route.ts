import { rememberLanguage } from '@/site/languageChoice'
import { siteLocaleOr } from '@/site/locales'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string }> }

export async function GET(request: Request, { params }: Context) {
  return rememberLanguage(request, siteLocaleOr((await params).locale))
}
