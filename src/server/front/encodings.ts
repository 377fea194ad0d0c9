import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A body in each of the ways in which it is sent; each is made once. */
export type Encoded = Readonly<Record<Encoding, Buffer>>
export type Encoding = 'br' | 'gzip' | 'identity'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)
const text = /^text\/|^image\/svg|[/+](json|xml|javascript)\b/

/** Pictures are compressed already, and what is tiny gains nothing. */
export async function encode(body: Buffer, contentType: string): Promise<Encoded> {
  if (!text.test(contentType) || body.length < 500) return { br: body, gzip: body, identity: body }
  // Not on the thread that answers: a build's larger scripts take a tenth of a second.
  const [br, zipped] = await Promise.all([
    toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    toGzip(body),
  ])
  return { br, gzip: zipped, identity: body }
}

/** The best way that the visitor understands (RFC 9110, 12.5.3); weights but 0 are of no concern here. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const offered = (accepted ?? '').split(',').flatMap((one) => {
    const [name = '', ...rest] = one.split(';').map((part) => part.trim())
    return rest.some((part) => /^q=0(\.0*)?$/.test(part)) ? [] : [name.toLowerCase()]
  })
  if (offered.includes('br')) return 'br'
  return offered.includes('gzip') ? 'gzip' : 'identity'
}
