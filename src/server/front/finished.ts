import { createHash } from 'node:crypto'
import { without, type Answer } from './answer'
import { encode, type Encoded } from './encodings'

/** An answer as it is kept: finished, in every encoding, with the name of its content. */
export type KeptAnswer = Readonly<{
  answer: Answer
  bodies: Encoded
  etag: string
  /** In bytes, with what the machine needs beside them. */
  size: number
  /** When it was asked for, in milliseconds: what it tells is no newer. */
  at: number
}>

/** Said anew each time, or no longer true of it. */
const ownHeaders = [
  'accept-ranges',
  'cache-control',
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'transfer-encoding',
  'vary',
]

/** @param isPacked whether it is given compressed too: not worth it for what few ask again */
export async function finished(answer: Answer, at: number, isPacked = true): Promise<KeptAnswer> {
  const { body, headers } = answer
  const bodies = isPacked
    ? await encode(body, String(headers['content-type']))
    : { br: body, gzip: body, identity: body }
  return {
    answer: { ...answer, headers: without(headers, ownHeaders) },
    bodies,
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 27),
    size: 1000 + bodies.br.length + bodies.gzip.length + bodies.identity.length,
    at,
  }
}
