import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { boundToHost } from '@/domain/hostCookies'
import { isReceiptCode } from '@/domain/receiptCode'

/** 24 hours for answers, one hour for the receipt: phones are shared. In seconds. */
export const draftAge = 24 * 60 * 60
export const receiptAge = 60 * 60

/** Ten minutes for what she typed into a form that was refused, and for what became of a wish. */
export const typedAge = 10 * 60

export type SignUpCookie = 'tilmelding' | 'kvittering' | 'skrevet'

export const cookieName = (cookie: SignUpCookie, https: boolean) => boundToHost(cookie, https)

/** A `Set-Cookie` line; `maxAge` in seconds, 0 takes the cookie away. */
export function cookieLine(
  cookie: SignUpCookie,
  value: string,
  { maxAge, https }: { readonly maxAge: number; readonly https: boolean },
): string {
  const line = `${cookieName(cookie, https)}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`
  return https ? `${line}; Secure` : line
}

/** The cookie's value in a `Cookie` header; undefined if it is not there. */
export function cookieIn(
  header: string | null,
  cookie: SignUpCookie,
  https: boolean,
): string | undefined {
  const start = `${cookieName(cookie, https)}=`
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(start))
    ?.slice(start.length)
}

/** 256 random bits: whoever holds it may read the answers, so it cannot be guessed. */
export const newToken = () => randomBytes(32).toString('base64url')

const tokenForm = /^[\w-]{43}$/

/** The token if it has the form of ours; anything else is as good as no cookie. */
export const asToken = (value: string | undefined): string | undefined =>
  value !== undefined && tokenForm.test(value) ? value : undefined

/**
 * The receipt cookie holds the code to show and the token of the draft that it came from, so that
 * the receipt page can delete the answers once they are no longer needed for a second press.
 */
export type Receipt = { readonly code: string; readonly token: string }

export const receiptValue = ({ code, token }: Receipt) => `${code}.${token}`

export function asReceipt(value: string | undefined): Receipt | undefined {
  const [code = '', token] = (value ?? '').split('.')
  const draft = asToken(token)
  return isReceiptCode(code) && draft !== undefined ? { code, token: draft } : undefined
}

/** A short form's fields by name, as she typed them. */
export type Typed = Readonly<Partial<Record<string, string>>>

export const typedValue = (typed: Typed) => Buffer.from(JSON.stringify(typed)).toString('base64url')

export function asTyped(value: string | undefined): Typed {
  const read = typedShape.safeParse(value)
  return read.success ? read.data : {}
}

const typedShape = z
  .string()
  .max(3000)
  .transform((value, context) => {
    try {
      const json: unknown = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'))
      return json
    } catch {
      context.addIssue('It is no JSON')
      return z.NEVER
    }
  })
  .pipe(z.record(z.string(), z.string()))
