import type { PayloadHandler, PayloadRequest } from 'payload'
import type { Predicate } from '@/access/predicates'
import { refuseOthers, routeId } from '@/hooks/onlyFor'

type Paper = Readonly<{
  pdf: Buffer
  /** Without its ending. */
  name: string
}>

type File = Readonly<{
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string
  /** With its ending. */
  name: string
}>

/**
 * Answers with a file to keep, for those who may and never twice from a cache.
 * @throws APIError 403 for whoever else asks
 */
export const fileFor =
  (may: Predicate, make: (id: string, req: PayloadRequest) => Promise<File>): PayloadHandler =>
  async (req) => {
    refuseOthers(may, req)
    const { body, name } = await make(routeId(req), req)
    return new Response(body, {
      headers: {
        'Content-Type': types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'Cache-Control': 'no-store',
      },
    })
  }

/** Likewise with a paper, which is always a PDF. */
export const paperFor = (
  may: Predicate,
  print: (id: string, req: PayloadRequest) => Promise<Paper>,
): PayloadHandler =>
  fileFor(may, async (id, req) => {
    const { pdf, name } = await print(id, req)
    return { body: new Uint8Array(pdf), name: `${name}.pdf` }
  })

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  json: 'application/json; charset=utf-8',
}
