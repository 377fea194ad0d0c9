import { cookies } from 'next/headers'
import { env } from '@/env'
import type { Receipt, Typed } from './cookies'
import { asReceipt, asToken, asTyped, cookieName } from './cookies'

/** Whether visitors come over https, which is for whoever sets the product up to say. */
export const overHttps = () => env.SERVER_URL.startsWith('https:')

/** What the visitor's browser holds of an ongoing or just finished sign-up. */
export async function visitor(): Promise<{
  readonly token: string | undefined
  readonly receipt: Receipt | undefined
  readonly typed: Typed
}> {
  const jar = await cookies()
  const https = overHttps()
  return {
    token: asToken(jar.get(cookieName('tilmelding', https))?.value),
    receipt: asReceipt(jar.get(cookieName('kvittering', https))?.value),
    typed: asTyped(jar.get(cookieName('skrevet', https))?.value),
  }
}
