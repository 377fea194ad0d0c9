import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { keptPath, typeOfFile, type UploadFolder } from '@/domain/keptFiles'
import { problem } from '@/domain/problem'
import { files } from '@/files'
import { orRefused } from './filesAway'
import { refuse } from './refuse'

const place = z.looseObject({ x: z.coerce.number().optional(), y: z.coerce.number().optional() })
const size = z.coerce.number().optional()
const cut = z.looseObject({
  crop: place.optional(),
  focalPoint: place.optional(),
  widthInPixels: size,
  heightInPixels: size,
})

/** How a picture is to be cut, by numbers: Payload falls over some of what is none. */
export const refuseOddCut: CollectionBeforeOperationHook = ({ args, req }) => {
  const edits = req.query['uploadEdits']
  const isOdd = edits !== undefined && !cut.safeParse(edits).success
  refuse(isOdd ? [problem('file', 'valueForm')] : [], req)
  return args
}

const whole = cut.required({ crop: true })
export type Cut = Readonly<z.infer<typeof whole>>

/** What is to be cut out of the picture of this request; null where nothing is. */
export function cutOf({ query }: PayloadRequest): Cut | null {
  return whole.safeParse(query['uploadEdits']).data ?? null
}

/** Leaves the middle of the picture to Payload, and nothing to be cut. */
export function withoutCut(req: PayloadRequest): void {
  const { focalPoint } = cutOf(req) ?? {}
  req.query = { ...req.query, uploadEdits: focalPoint === undefined ? {} : { focalPoint } }
}

const isCutAnew = 'the file of this request is one that was there, cut anew'

/**
 * Payload would look for a picture that is to be cut anew on the disk, or ask itself for it over the
 * network. It gets it from where files are kept, as if it had been sent again.
 */
export const bringForCutting =
  (folder: UploadFolder): CollectionBeforeOperationHook =>
  async ({ args, req }) => {
    const id: unknown = 'id' in args ? args.id : undefined
    const data: unknown = 'data' in args ? args.data : undefined
    if (typeof id !== 'string' || data === undefined || req.file || !req.user) return args
    if (!wantsCut(req, data)) return args
    const find = { depth: 0, disableErrors: true, overrideAccess: false, req } as const
    const row = await req.payload.findByID({ collection: folder, id, ...find })
    if (!row?.filename) return args
    const name = row.filename
    const kept = await orRefused(req, () => files.read(keptPath(folder, name)))
    if (kept === undefined) refuse([problem('file', 'fileLost')], req)
    else {
      req.file = { name, data: Buffer.from(kept), mimetype: typeOfFile(name), size: kept.length }
      req.context[isCutAnew] = true
    }
    return args
  }

/** Whether the file of this request is the one that was there, cut anew: no other one. */
export const isCut = ({ context }: PayloadRequest): boolean => context[isCutAnew] === true

/** What was cut is none of the next change's of this request. */
export function forgetCut(req: PayloadRequest): void {
  if (!isCut(req)) return
  req.context[isCutAnew] = false
  Reflect.deleteProperty(req, 'file')
}

/** As Payload decides it (`shouldReupload`), where it is not sent a file. */
function wantsCut({ query }: PayloadRequest, data: unknown): boolean {
  const edits: unknown = query['uploadEdits']
  if (['crop', 'heightInPixels', 'widthInPixels'].some((one) => valueAt(edits, one))) return true
  const point = valueAt(edits, 'focalPoint')
  if (!point) return false
  return (
    valueAt(point, 'x') !== valueAt(data, 'focalX') ||
    valueAt(point, 'y') !== valueAt(data, 'focalY')
  )
}

const valueAt = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined
