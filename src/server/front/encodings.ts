import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A body in each of the ways in which it is sent; each is made once. */
export type Encoded = Readonly<Record<Encoding, Buffer>>
export type Encoding = 'br' | 'gzip' | 'identity'

/** Pictures are compressed already, and what is tiny gains nothing. */
export function encode(body: Buffer, contentType: string): Encoded {
  const isText = /^(text\/|application\/(\w+\+)?(json|xml)|image\/svg)/.test(contentType)
  if (!isText || body.length < 500) return { br: body, gzip: body, identity: body }
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 6 }
  return {
    br: brotliCompressSync(body, { params: quality }),
    gzip: gzipSync(body),
    identity: body,
  }
}

/** The best way that the visitor understands (RFC 9110, 12.5.3); weights but 0 are of no concern here. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const offered = (accepted ?? '').split(',').flatMap((one) => {
    const [name = '', ...rest] = one.trim().split(/\s*;\s*/)
    return rest.some((part) => /^q=0(\.0*)?$/.test(part)) ? [] : [name.toLowerCase()]
  })
  if (offered.includes('br')) return 'br'
  return offered.includes('gzip') ? 'gzip' : 'identity'
}
