import { z } from 'zod'

/** The settings of the bucket that uploaded files are kept in. */
export type BucketSettings = {
  /** Undefined means: uploaded files go into the data folder. */
  readonly S3_BUCKET: string | undefined
  readonly S3_REGION: string | undefined
  /** Where it answers, without a trailing slash; undefined means: at Amazon. */
  readonly S3_ENDPOINT: string | undefined
  /** Whether the bucket's name stands in the path of its address, and not in the host's name. */
  readonly S3_FORCE_PATH_STYLE: boolean
  readonly S3_ACCESS_KEY_ID: string | undefined
  readonly S3_SECRET_ACCESS_KEY: string | undefined
}

type Source = Readonly<Record<string, string | undefined>>

export const bucketShape = {
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, {
      error:
        'S3_BUCKET must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens.',
    })
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, { error: 'S3_REGION must be like eu-north-1.' })
    .optional(),
  S3_ENDPOINT: z
    .string()
    .refine(isAddress, {
      error: 'S3_ENDPOINT must be an http or https address without a path.',
    })
    .optional(),
  S3_FORCE_PATH_STYLE: z
    .enum(['0', '1'], { error: 'S3_FORCE_PATH_STYLE must be 1 or 0.' })
    .optional(),
  S3_ACCESS_KEY_ID: z
    .string()
    .regex(/^[\w-]{3,128}$/, { error: 'S3_ACCESS_KEY_ID must be the key’s name, as it was given.' })
    .optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
}

/** Makes the settings of what was given in these forms. */
export function bucketSettings(given: z.output<z.ZodObject<typeof bucketShape>>): BucketSettings {
  const endpoint = given.S3_ENDPOINT?.replace(/\/+$/, '')
  const inPath = given.S3_FORCE_PATH_STYLE ?? (endpoint === undefined ? '0' : '1')
  return {
    S3_BUCKET: given.S3_BUCKET,
    S3_REGION: given.S3_REGION,
    S3_ENDPOINT: endpoint,
    S3_FORCE_PATH_STYLE: inPath === '1',
    S3_ACCESS_KEY_ID: given.S3_ACCESS_KEY_ID,
    S3_SECRET_ACCESS_KEY: given.S3_SECRET_ACCESS_KEY,
  }
}

const together = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']

/** A bucket that cannot be opened would be found out with the first picture, and not at the start. */
export function bucketFaults(given: Source): readonly string[] {
  const named = [...together, 'S3_ENDPOINT', 'S3_FORCE_PATH_STYLE']
  const missing = together.filter((name) => given[name] === undefined)
  if (missing.length === 0 || named.every((name) => given[name] === undefined)) return []
  return [
    `${missing.join(', ')} must be set too: S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY go together.`,
  ]
}

function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search
}
