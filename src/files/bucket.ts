import type { S3 } from '@aws-sdk/client-s3'
import { FilesAway } from './away'
import type { Part, Place } from './place'

/** `patience` is for one question and its answer, in milliseconds. */
export type BucketAccess = Readonly<{
  bucket: string
  region: string
  /** Where it answers; Amazon's own place where it is left out. */
  endpoint: string | undefined
  /** Whether the bucket's name stands in the path of its address, and not in the host's name. */
  inPath: boolean
  keyId: string
  key: string
  patience: number
}>

/** What a slow line carries in a millisecond, at the least. */
const bytesEachMillisecond = 500

/** Files as the objects of one private bucket, which anything that speaks S3 may keep. */
export function inBucket(access: BucketAccess): Place {
  const { bucket: Bucket, patience } = access
  let opened: Promise<S3> | undefined
  const client = () => (opened ??= open(access))
  const asked = async <Answer>(
    ask: (s3: S3, options: { readonly abortSignal: AbortSignal }) => Promise<Answer>,
    bytes = 0,
  ): Promise<Answer | undefined> => {
    const s3 = await client()
    const abortSignal = AbortSignal.timeout(patience + Math.ceil(bytes / bytesEachMillisecond))
    try {
      return await ask(s3, { abortSignal })
    } catch (error) {
      if (isMissing(error)) return undefined
      throw new FilesAway(error)
    }
  }
  return {
    async put(Key, { data, type }) {
      const file = { Bucket, Key, Body: data, ContentType: type, ContentLength: data.length }
      const done = await asked((s3, options) => s3.putObject(file, options), data.length)
      if (done === undefined) throw new FilesAway(undefined)
    },
    find: (Key) =>
      asked(async (s3, options) => {
        const { ContentLength: size, ETag: tag } = await s3.headObject({ Bucket, Key }, options)
        if (size === undefined || tag === undefined) throw new Error('It has neither size nor tag')
        return { size, tag }
      }),
    read: (Key, part) =>
      asked(
        async (s3, options) => {
          const { Body, ContentLength } = await s3.getObject(
            { Bucket, Key, ...(part && { Range: `bytes=${part.start}-${part.end}` }) },
            options,
          )
          const data = new Uint8Array((await Body?.transformToByteArray()) ?? [])
          if (data.length !== (part ? lengthOf(part) : ContentLength))
            throw new Error('It came in another length')
          return data
        },
        part === undefined ? longestRead : lengthOf(part),
      ),
    async remove(Key) {
      await asked((s3, options) => s3.deleteObject({ Bucket, Key }, options))
    },
  }
}

/** How much more patience a whole file gets whose length is not known: for so many bytes. */
const longestRead = 20_000_000

const lengthOf = ({ start, end }: Part) => end - start + 1

/** Loaded by whoever keeps files in a bucket, and by nobody else: it is large. */
async function open({ region, endpoint, inPath, keyId, key, patience }: BucketAccess): Promise<S3> {
  const { S3: Client } = await import('@aws-sdk/client-s3')
  return new Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    forcePathStyle: inPath,
    credentials: { accessKeyId: keyId, secretAccessKey: key },
    maxAttempts: 2,
    // What is no Amazon knows fewer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // A kept connection that is dead says nothing: that is found out in time for the second try.
    requestHandler: { connectionTimeout: patience * 0.4, socketTimeout: patience * 0.4 },
  })
}

/** The file is not there. Without a bucket nothing is known of any file. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && ['NotFound', 'NoSuchKey'].includes(error.name)
}
