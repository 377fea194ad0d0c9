import type { PayloadHandler, PayloadRequest } from 'payload'
import type { Predicate } from '@/access/predicates'
import { refuseOthers, routeId } from '@/hooks/onlyFor'

type Paper = Readonly<{
  pdf: Buffer
  /** Without its ending. */
  name: string
}>

/**
 * Answers with a PDF to keep, for those who may and never twice from a cache.
 * @throws APIError 403 for whoever else asks
 */
export const paperFor =
  (may: Predicate, print: (id: string, req: PayloadRequest) => Promise<Paper>): PayloadHandler =>
  async (req) => {
    refuseOthers(may, req)
    const { pdf, name } = await print(routeId(req), req)
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
        'Cache-Control': 'no-store',
      },
    })
  }
