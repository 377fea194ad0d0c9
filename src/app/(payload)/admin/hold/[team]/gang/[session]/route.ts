import config from '@payload-config'
import { answerRollCall } from '@/rollCall/answerPage'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ team: string; session: string }> }

export async function GET(request: Request, { params }: Context) {
  return answerRollCall(request, { config, ...(await params) })
}
