import { onward } from '@/site/languageChoice'
import { reportPath, yearOfAddress } from '@/site/report/years'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ year: string }> }

export async function GET(request: Request, { params }: Context) {
  const year = yearOfAddress((await params).year)
  return onward(request, year === undefined ? reportPath : `${reportPath}/${year}`)
}
