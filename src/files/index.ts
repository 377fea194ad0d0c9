import { env } from '@/env'
import { inBucket } from './bucket'
import { onDisk } from './disk'
import type { Place } from './place'

/** Also there with a bucket: letters and texts that no service sends are files of the data folder. */
export const disk: Place = onDisk(env.DATA_DIR)

/** The bucket that the settings name, if they do. */
export const bucket: Place | undefined = openBucket()

/** Where uploaded files are kept. */
export const files: Place = bucket ?? disk

function openBucket(): Place | undefined {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_FORCE_PATH_STYLE } = env
  const { S3_ACCESS_KEY_ID: keyId, S3_SECRET_ACCESS_KEY: key } = env
  if (S3_BUCKET === undefined || S3_REGION === undefined) return undefined
  if (keyId === undefined || key === undefined) return undefined
  const named = { bucket: S3_BUCKET, region: S3_REGION, endpoint: S3_ENDPOINT }
  return inBucket({ ...named, inPath: S3_FORCE_PATH_STYLE, keyId, key, patience: 10_000 })
}
