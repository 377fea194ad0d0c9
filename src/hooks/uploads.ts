import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook, UploadConfig } from 'payload'
import { fileEnding, refuseFile } from '@/domain/fileKinds'
import type { UploadFolder } from '@/domain/keptFiles'
import { env } from '@/env'
import { answerFile, shown } from './fileAnswers'
import { refuse } from './refuse'

/**
 * Pictures are decoded and encoded again, which leaves out EXIF and GPS and refuses what only
 * claims to be a picture.
 */
export const mediaUpload: UploadConfig = {
  ...keptBy('media', shown),
  mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
  formatOptions: { format: 'webp', options: { quality: 82 } },
  // Wide enough for a newspaper's print; the site shows none wider than `large`.
  resizeOptions: { width: 3200, withoutEnlargement: true },
  imageSizes: [
    { name: 'small', width: 480, formatOptions: { format: 'webp', options: { quality: 78 } } },
    { name: 'medium', width: 960, formatOptions: { format: 'webp', options: { quality: 80 } } },
    { name: 'large', width: 1600, formatOptions: { format: 'webp', options: { quality: 82 } } },
    // As Facebook shows the picture of a link, around the picture's focal point.
    {
      name: 'facebook',
      width: 1200,
      height: 630,
      withoutEnlargement: false,
      formatOptions: { format: 'jpeg', options: { quality: 86 } },
    },
  ],
  adminThumbnail: 'small',
  focalPoint: true,
}

/** Receipts lie beside, never among, what the public may fetch. A PDF is kept as it came. */
export const receiptUpload: UploadConfig = {
  ...keptBy('receipts', () => ({
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })),
  mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  resizeOptions: { width: 2400, withoutEnlargement: true },
}

/** Films of stories, as a telephone or a browser plays them. Kept as they came: no tool here re-encodes film. */
export const filmUpload: UploadConfig = {
  ...keptBy('films', shown),
  mimeTypes: ['video/mp4', 'video/webm'],
  pasteURL: false,
}

/**
 * Voices that read a page aloud. Telephones and browsers put them into the containers of films, and
 * are known by those; the types of sound are for the window in which the file is chosen.
 */
export const recordingUpload: UploadConfig = {
  // A new recording has a new name, so what is kept is never the wrong one.
  ...keptBy('recordings', () => ({ 'Cache-Control': 'public, max-age=86400' })),
  mimeTypes: [
    'audio/mpeg',
    'audio/x-m4a',
    'audio/ogg',
    'video/mp4',
    'video/webm',
    'audio/mp4',
    'audio/webm',
    'audio/opus',
  ],
  pasteURL: false,
}

/**
 * A file's own name may hold a person's; ours says nothing. Its ending is what its first bytes say:
 * by a trusted ending Payload would take in what it cannot recognise. What is of no kind that is taken
 * Payload would refuse too, without a word of what is.
 */
export const nameAtRandom: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (!req.file) return args
  const { mimeTypes = [] } = collection.upload
  refuse(refuseFile(req.file.data, mimeTypes), req)
  req.file.name = `${randomUUID()}${fileEnding(req.file.data, mimeTypes) ?? ''}`
  return args
}

/** Stored and given out by us alone (src/files). Payload looks for files in a folder that has none. */
function keptBy(folder: UploadFolder, headings: Parameters<typeof answerFile>[1]) {
  return {
    disableLocalStorage: true,
    staticDir: path.resolve(env.DATA_DIR, 'no-files'),
    handlers: [answerFile(folder, headings)],
    // Files come by the form alone: Payload would fetch whatever file of ours a form names, and keep a
    // copy on the disk meanwhile, before it asks who it is for.
    requiresClientUploadReceipt: true,
  } satisfies UploadConfig
}
