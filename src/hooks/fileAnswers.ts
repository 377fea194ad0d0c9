import { type Stats, statSync } from 'node:fs'
import path from 'node:path'
import type { AfterErrorHook, PayloadRequest, UploadConfig } from 'payload'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Payload calls a file that is not there a fault of its own. */
export const closedFile =
  (folder: string): Handler =>
  (req, { params: { filename } }) =>
    fileIn(folder, filename) ? undefined : notThere(req)

/**
 * How long a file may be kept by those who were given it. Strangers, and what stands between them
 * and us, ask again after half a minute, so that a withdrawn picture is gone everywhere within one.
 * Staff also see what is not public yet: that stays nowhere.
 */
export const publicFile =
  (folder: string): Handler =>
  (req, { params: { filename } }) => {
    const file = fileIn(folder, filename)
    if (file === undefined) return notThere(req)
    const tag = tagOf(file)
    const headers = new Headers({
      'Cache-Control': req.user ? 'private, no-store' : 'public, max-age=30, must-revalidate',
      ETag: tag,
    })
    if (isKnown(req, tag)) return new Response(null, { status: 304, headers })
    req.responseHeaders ??= new Headers()
    for (const [name, value] of headers) req.responseHeaders.set(name, value)
    return undefined
  }

/** Whether a file exists that she may not see is nobody's to know: it is not there. */
export const hideClosedFiles: AfterErrorHook = ({ error, req }) =>
  'filename' in (req.routeParams ?? {}) && statusOf(error) === 403
    ? { status: 404, response: sentence(req) }
    : undefined

const fileIn = (folder: string, filename: string): Stats | undefined =>
  statSync(path.join(folder, path.basename(filename)), { throwIfNoEntry: false })

const notThere = (req: PayloadRequest) => Response.json(sentence(req), { status: 404 })

const sentence = (req: PayloadRequest) => ({ errors: [{ message: req.t('general:notFound') }] })

/** A name is never given twice, but staff may crop what it names. */
const tagOf = ({ size, mtimeMs }: Stats) =>
  `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`

function isKnown({ headers }: PayloadRequest, tag: string): boolean {
  const known = headers.get('If-None-Match') ?? ''
  return known.split(/\s*,\s*/).some((one) => one === '*' || one.replace(/^W\//, '') === tag)
}

function statusOf(error: Error): unknown {
  return 'status' in error ? error.status : undefined
}
