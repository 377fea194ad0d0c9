import type { AfterErrorHook, PayloadRequest, UploadConfig } from 'payload'
import { getRangeRequestInfo } from 'payload/internal'
import { isKnownTag } from '@/domain/entityTags'
import {
  isKeptName,
  keptPath,
  lengthHeader,
  typeOfFile,
  type UploadFolder,
} from '@/domain/keptFiles'
import { files } from '@/files'
import type { Found } from '@/files/place'
import { streamOf } from '@/files/stream'

type Handler = NonNullable<UploadConfig['handlers']>[number]
type Headings = (req: PayloadRequest) => Readonly<Record<string, string>>

/**
 * How long a file may be kept by those who were given it. Strangers, and what stands between them
 * and us, ask again after half a minute, so that a withdrawn picture is gone everywhere within one.
 * Staff also see what is not public yet: that stays nowhere.
 */
export const shown: Headings = ({ user }) => ({
  'Cache-Control': user ? 'private, no-store' : 'public, max-age=30, must-revalidate',
})

/** Answers with a file, or a part of it, whoever may have it by Payload's own asking before. */
export const answerFile =
  (folder: UploadFolder, headings: Headings): Handler =>
  async (req, { params: { filename } }) => {
    const path = keptPath(folder, filename)
    const found = isKeptName(filename) ? await files.find(path) : undefined
    if (found === undefined) return notThere(req)
    const { size: fileSize, tag } = found
    const headers = new Headers({ ...headings(req), ETag: tag })
    if (isKnown(req, tag)) return new Response(null, { status: 304, headers })
    const asked = getRangeRequestInfo({ fileSize, rangeHeader: rangeOf(req, found) })
    for (const [name, value] of Object.entries(asked.headers)) headers.set(name, value)
    if (asked.type === 'invalid') {
      // What somebody asks for that is not there must not stand for the file with those who come after.
      headers.set('Cache-Control', 'no-store')
      return new Response(null, { status: asked.status, headers })
    }
    headers.set('Content-Type', typeOfFile(filename))
    const { start, end } =
      asked.type === 'partial'
        ? { start: asked.rangeStart, end: asked.rangeEnd }
        : { start: 0, end: fileSize - 1 }
    headers.set(lengthHeader, String(end - start + 1))
    const body = await streamOf(files, path, { start, end })
    return body === undefined
      ? notThere(req)
      : new Response(body, { status: asked.status, headers })
  }

/**
 * The part that is asked for, or null for all of it: where it is to fit to what is there no more
 * (RFC 9110, 13.1.5), and where several parts are asked for (14.2 leaves it to us). Of a file that is
 * shorter than the end that is asked for, it is all of it too (14.1.2).
 */
function rangeOf({ headers }: PayloadRequest, { size, tag }: Found): string | null {
  const asked = headers.get('Range')
  const fitting = headers.get('If-Range') ?? tag
  if (asked === null || fitting !== tag || asked.includes(',')) return null
  const end = /^bytes=-(\d+)$/.exec(asked)?.[1]
  return Number(end) > size ? 'bytes=0-' : asked
}

/** Whether a file exists that she may not see is nobody's to know: it is not there. */
export const hideClosedFiles: AfterErrorHook = ({ error, req }) =>
  'filename' in (req.routeParams ?? {}) && statusOf(error) === 403
    ? { status: 404, response: sentence(req) }
    : undefined

const notThere = (req: PayloadRequest) => Response.json(sentence(req), { status: 404 })

const sentence = (req: PayloadRequest) => ({ errors: [{ message: req.t('general:notFound') }] })

const isKnown = ({ headers }: PayloadRequest, tag: string): boolean =>
  isKnownTag(headers.get('If-None-Match') ?? '', (one) => one === tag)

function statusOf(error: Error): unknown {
  return 'status' in error ? error.status : undefined
}
