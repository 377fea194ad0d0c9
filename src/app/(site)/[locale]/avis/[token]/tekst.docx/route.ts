import { newspaperFile } from '@/site/newspaper/newspaperFile'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ locale: string; token: string }> }

export async function GET(_: Request, { params }: Context) {
  return newspaperFile({ ...(await params), name: 'historie.docx' }, async (told) => {
    // What writes Word is large, and no page needs it.
    const { manuscript } = await import('@/documents/newspaper/manuscript')
    return {
      body: new Uint8Array(await manuscript(told)),
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    }
  })
}
