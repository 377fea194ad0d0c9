import { isIP, isIPv6 } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { bucketFaults, bucketSettings, bucketShape, type BucketSettings } from './bucketSettings'
import { Fault } from './fault'

export type Settings = BucketSettings & {
  readonly NODE_ENV: 'production' | 'development' | 'test'
  readonly PORT: number
  readonly HOST: string
  /** Absolute path. */
  readonly DATA_DIR: string
  /** Without a trailing slash. */
  readonly SERVER_URL: string
  /** Undefined means: the embedded PostgreSQL. */
  readonly DATABASE_URL: string | undefined
  /** Undefined means: made once and kept in the data folder. */
  readonly PAYLOAD_SECRET: string | undefined
  /** Whether whoever connects is a proxy of the operator's, or which addresses and subnets are. */
  readonly TRUST_PROXY: boolean | readonly string[]
  /** Whether each answered request is a line of the log. */
  readonly REQUEST_LOG: boolean
  /** Seconds in which it goes on serving after it was told to stop. */
  readonly STOP_GRACE: number
  /** Sign-ups that one address may send, and wrong private links that it may try, in an hour. */
  readonly SIGN_UP_LIMIT: number
  /** Questions that strangers of one address may ask the API in a minute. */
  readonly API_LIMIT: number
  /** Who logs in in two steps: whoever has set it up, or everybody who sees people. */
  readonly SECOND_FACTOR: 'optional' | 'required'
  /** What strangers may ask of the API: public content freely, or the site's own operations only. */
  readonly PUBLIC_API: 'open' | 'trusted'
  /** smtp:// or smtps://, with user and password; undefined means: letters go into the data folder. */
  readonly SMTP_URL: string | undefined
  /** The address that letters come from. */
  readonly MAIL_FROM: string | undefined
  /** Where GatewayAPI answers. */
  readonly SMS_URL: string
  /** Undefined means: text messages go into the data folder. */
  readonly SMS_TOKEN: string | undefined
  /** What stands as the sender on her telephone. */
  readonly SMS_SENDER: string | undefined
  /** Where Facebook's Graph API answers, and which version of it. */
  readonly FACEBOOK_URL: string
  readonly FACEBOOK_VERSION: string
  /** Undefined means: staff post by hand. */
  readonly FACEBOOK_PAGE_ID: string | undefined
  readonly FACEBOOK_TOKEN: string | undefined
}

type Source = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings of a process that starts the product.
 * @throws Fault that names everything wrong with them, a sentence each.
 */
export function readEnv(source: Source): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)),
    ...secretFaults(given),
    ...senderFaults(given),
    ...bucketFaults(given),
    ...buildingFaults(given),
  ]
  if (!parsed.success || faults.length > 0) throw new Fault(faults.join('\n'))
  const { PORT, DATA_DIR, SERVER_URL, DATABASE_URL, PAYLOAD_SECRET, TRUST_PROXY, ...rest } =
    parsed.data
  return {
    ...rest,
    ...bucketSettings(rest),
    SMTP_URL: rest.SMTP_URL,
    MAIL_FROM: rest.MAIL_FROM,
    SMS_URL: rest.SMS_URL.replace(/\/+$/, ''),
    SMS_TOKEN: rest.SMS_TOKEN,
    SMS_SENDER: rest.SMS_SENDER,
    FACEBOOK_URL: rest.FACEBOOK_URL.replace(/\/+$/, ''),
    FACEBOOK_PAGE_ID: rest.FACEBOOK_PAGE_ID,
    FACEBOOK_TOKEN: rest.FACEBOOK_TOKEN,
    PORT,
    DATA_DIR: resolve(DATA_DIR),
    SERVER_URL: SERVER_URL?.replace(/\/+$/, '') ?? `http://localhost:${PORT}`,
    DATABASE_URL,
    PAYLOAD_SECRET,
    TRUST_PROXY: trusted(TRUST_PROXY),
    REQUEST_LOG: rest.REQUEST_LOG === '1',
  }
}

const shape = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], {
      error:
        'NODE_ENV must be production, development or test; leave it out to let the command decide.',
    })
    .default('production'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: portSentence })
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, { error: portSentence })
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'HOST must be a host name or an address, such as 0.0.0.0.' })
    .default('localhost'),
  DATA_DIR: z.string().default('.data'),
  SERVER_URL: z
    .string()
    .refine(isSiteAddress, {
      error:
        'SERVER_URL must be an http or https address without a path, such as https://example.org.',
    })
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseAddress, {
      error: 'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    })
    .optional(),
  PAYLOAD_SECRET: z.string().optional(),
  TRUST_PROXY: z
    .string()
    .refine((text) => /^[01]$/.test(text) || proxies(text).every(isProxy), {
      error:
        'TRUST_PROXY must be 1 (behind a proxy of yours), 0, or its addresses, such as 10.0.0.0/8.',
    })
    .default('0'),
  API_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, { error: 'API_LIMIT must be a whole number above 0.' })
    .transform(Number)
    .default(600),
  REQUEST_LOG: z.enum(['0', '1'], { error: 'REQUEST_LOG must be 1 or 0.' }).default('0'),
  STOP_GRACE: z
    .string()
    .regex(/^\d{1,3}$/, { error: 'STOP_GRACE must be a whole number of seconds, at most 999.' })
    .transform(Number)
    .default(0),
  SIGN_UP_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, { error: 'SIGN_UP_LIMIT must be a whole number above 0.' })
    .transform(Number)
    .default(60),
  SECOND_FACTOR: z
    .enum(['optional', 'required'], { error: 'SECOND_FACTOR must be optional or required.' })
    .default('optional'),
  PUBLIC_API: z
    .enum(['open', 'trusted'], { error: 'PUBLIC_API must be open or trusted.' })
    .default('open'),
  SMTP_URL: z
    .string()
    .refine(isMailServer, { error: 'SMTP_URL must look like smtp://user:password@host:587.' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>]+@[^\s@<>]+$/, {
      error: 'MAIL_FROM must be an e-mail address, such as post@example.org.',
    })
    .optional(),
  SMS_URL: z
    .string()
    .refine(isSiteAddress, {
      error: 'SMS_URL must be an http or https address without a path.',
    })
    .default('https://gatewayapi.eu'),
  SMS_TOKEN: z.string().optional(),
  SMS_SENDER: z
    .string()
    .regex(/^([A-Za-z0-9 ]{1,11}|\d{1,15})$/, {
      error: 'SMS_SENDER must be at most 11 letters without æ, ø and å, or a number of 15 digits.',
    })
    .optional(),
  FACEBOOK_URL: z
    .string()
    .refine(isSiteAddress, {
      error: 'FACEBOOK_URL must be an http or https address without a path.',
    })
    .default('https://graph.facebook.com'),
  FACEBOOK_VERSION: z
    .string()
    .regex(/^v\d{1,3}\.\d$/, { error: 'FACEBOOK_VERSION must be like v25.0.' })
    .default('v25.0'),
  FACEBOOK_PAGE_ID: z
    .string()
    .regex(/^\d{1,30}$/, { error: 'FACEBOOK_PAGE_ID must be the number of the page.' })
    .optional(),
  FACEBOOK_TOKEN: z
    .string()
    .regex(/^[\w-]+$/, { error: 'FACEBOOK_TOKEN must be the page’s own token, as it was given.' })
    .optional(),
  ...bucketShape,
})

function portSentence(): string {
  return 'PORT must be a whole number from 1 to 65535.'
}

/** The name of each setting. */
export const settingNames: readonly string[] = Object.keys(shape.shape)

const proxies = (text: string): readonly string[] =>
  text.split(/[\s,]+/).filter((one) => one !== '')

function isProxy(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const longest = isIPv6(address) ? 128 : 32
  const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest)
  return isIP(address) !== 0 && isRange && more.length === 0
}

const trusted = (text: string): boolean | readonly string[] =>
  /^[01]$/.test(text) ? text === '1' : proxies(text)

function secretFaults(given: Source): readonly string[] {
  const secret = given['PAYLOAD_SECRET']
  if (secret === undefined)
    return given['DATABASE_URL'] === undefined
      ? []
      : [
          'PAYLOAD_SECRET is needed with DATABASE_URL: at least 32 bytes, the same on every instance.',
        ]
  return Buffer.byteLength(secret) >= 32 ? [] : ['PAYLOAD_SECRET must have at least 32 bytes.']
}

/** Whoever sends must say in whose name. */
function senderFaults(given: Source): readonly string[] {
  return [
    ...(given['SMTP_URL'] !== undefined && given['MAIL_FROM'] === undefined
      ? ['MAIL_FROM is needed with SMTP_URL: the address that letters come from.']
      : []),
    ...(given['SMS_TOKEN'] !== undefined && given['SMS_SENDER'] === undefined
      ? ['SMS_SENDER is needed with SMS_TOKEN: a neutral name, for others may see her telephone.']
      : []),
    ...((given['FACEBOOK_TOKEN'] === undefined) !== (given['FACEBOOK_PAGE_ID'] === undefined)
      ? ['FACEBOOK_PAGE_ID and FACEBOOK_TOKEN are needed together: the page, and its own token.']
      : []),
  ]
}

function isMailServer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
}

/** A build has placeholders for its secret, so nothing may ever be served in that mode. */
function buildingFaults(given: Source): readonly string[] {
  return given['BUILDING'] === undefined
    ? []
    : ['BUILDING is set for builds only; leave it out to start the product.']
}

function isSiteAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search
}

function isDatabaseAddress(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)
}
