import { plainText } from '@/documents/newspaper/plainText'
import { newspaperFile } from '@/site/newspaper/newspaperFile'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; token: string }> }

export async function GET(_: Request, { params }: Context) {
  return newspaperFile({ ...(await params), name: 'historie.txt' }, (told) =>
    Promise.resolve({ body: plainText(told), type: 'text/plain; charset=utf-8' }),
  )
}
