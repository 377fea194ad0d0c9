import { checkPath } from '@/site/diploma/addresses'
import { onward } from '@/site/languageChoice'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ code: string }> }

/** The address that stands on diplomas: in the language of whoever looks. */
export async function GET(request: Request, { params }: Context) {
  return onward(request, checkPath((await params).code))
}
