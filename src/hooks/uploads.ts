import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook, UploadConfig } from 'payload'
import { env } from '@/env'
import { closedFile, publicFile } from './fileAnswers'

/**
 * Pictures are decoded and encoded again, which leaves out EXIF and GPS and refuses what only
 * claims to be a picture.
 */
export const mediaUpload: UploadConfig = {
  staticDir: folderOf('media'),
  handlers: [publicFile(folderOf('media'))],
  mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
  formatOptions: { format: 'webp', options: { quality: 82 } },
  resizeOptions: { width: 1600, withoutEnlargement: true },
  imageSizes: [
    { name: 'small', width: 480, formatOptions: { format: 'webp', options: { quality: 78 } } },
    { name: 'medium', width: 960, formatOptions: { format: 'webp', options: { quality: 80 } } },
  ],
  adminThumbnail: 'small',
  focalPoint: true,
}

export const receiptsFolder = folderOf('receipts')

/** Receipts lie beside, never among, what the public may fetch. A PDF is kept as it came. */
export const receiptUpload: UploadConfig = {
  staticDir: receiptsFolder,
  handlers: [closedFile(receiptsFolder)],
  mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  resizeOptions: { width: 2400, withoutEnlargement: true },
  modifyResponseHeaders: ({ headers }) => {
    headers.set('Cache-Control', 'private, no-store')
    headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
    return headers
  },
}

/** Films of stories, as a telephone or a browser plays them. Kept as they came: no tool here re-encodes film. */
export const filmUpload: UploadConfig = {
  staticDir: folderOf('films'),
  handlers: [publicFile(folderOf('films'))],
  mimeTypes: ['video/mp4', 'video/webm'],
  pasteURL: false,
}

/** Voices that read a page aloud. */
export const recordingUpload: UploadConfig = {
  staticDir: folderOf('recordings'),
  handlers: [publicFile(folderOf('recordings'))],
  mimeTypes: ['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/ogg', 'audio/webm', 'audio/opus'],
  pasteURL: false,
  modifyResponseHeaders: ({ headers }) => {
    // A new recording has a new name, so what is kept is never the wrong one.
    headers.set('Cache-Control', 'public, max-age=86400')
    return headers
  },
}

/**
 * A file's own name may hold a person's; ours says nothing. Its ending is what its first bytes say:
 * by a trusted ending Payload would take in what it cannot recognise.
 */
export const nameAtRandom: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.file) req.file.name = `${randomUUID()}${endingOf(req.file.data)}`
  return args
}

type Kept = 'media' | 'receipts' | 'films' | 'recordings'

function folderOf(collection: Kept): string {
  return path.resolve(env.DATA_DIR, collection)
}

function endingOf(data: Uint8Array): string {
  const head = Buffer.from(data.subarray(0, 12)).toString('latin1')
  return endings.find(([first]) => first.test(head))?.[1] ?? ''
}

const endings = [
  [/^\xff\xd8\xff/, '.jpg'],
  [/^\x89PNG\r\n\x1a\n/, '.png'],
  [/^RIFF[^]{4}WEBP/, '.webp'],
  [/^%PDF-/, '.pdf'],
  [/^[^]{4}ftypM4A/, '.m4a'],
  [/^[^]{4}ftyp/, '.mp4'],
  [/^\x1aE\xdf\xa3/, '.webm'],
  [/^OggS/, '.ogg'],
  [/^(ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/, '.mp3'],
] as const
