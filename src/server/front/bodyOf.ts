import type { IncomingMessage } from 'node:http'

/**
 * All that a request brings. Node's own helper makes a blob of it first, which takes longer than to
 * answer from what is kept.
 * @throws Error where whoever sends leaves in the midst of it
 */
export function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .once('end', () => resolve(Buffer.concat(chunks)))
      .once('error', reject)
      .once('close', () => reject(new Error('The request was broken off')))
  })
}
