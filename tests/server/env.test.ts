import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnv } from '@/settings'

const secret = 'x'.repeat(32)
const database = 'postgres://user:password@127.0.0.1:5432/name'

describe('settings', () => {
  it('has a default for each', () => {
    expect(readEnv({})).toEqual({
      NODE_ENV: 'production',
      PORT: 3000,
      HOST: 'localhost',
      DATA_DIR: resolve('.data'),
      SERVER_URL: 'http://localhost:3000',
      DATABASE_URL: undefined,
      PAYLOAD_SECRET: undefined,
      TRUST_PROXY: false,
      REQUEST_LOG: false,
      STOP_GRACE: 0,
      SIGN_UP_LIMIT: 60,
      API_LIMIT: 600,
      SECOND_FACTOR: 'optional',
      PUBLIC_API: 'open',
      SMTP_URL: undefined,
      MAIL_FROM: undefined,
      SMS_URL: 'https://gatewayapi.eu',
      SMS_TOKEN: undefined,
      SMS_SENDER: undefined,
      FACEBOOK_URL: 'https://graph.facebook.com',
      FACEBOOK_VERSION: 'v25.0',
      FACEBOOK_PAGE_ID: undefined,
      FACEBOOK_TOKEN: undefined,
      S3_BUCKET: undefined,
      S3_REGION: undefined,
      S3_ENDPOINT: undefined,
      S3_FORCE_PATH_STYLE: false,
      S3_ACCESS_KEY_ID: undefined,
      S3_SECRET_ACCESS_KEY: undefined,
    })
  })

  it('takes an empty one for one left out', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '', PAYLOAD_SECRET: '' })).toEqual(readEnv({}))
  })

  it('takes one proxy, several or none', () => {
    expect(readEnv({ TRUST_PROXY: '1' }).TRUST_PROXY).toBe(true)
    expect(readEnv({ TRUST_PROXY: '10.0.0.0/8, 2001:db8::1' }).TRUST_PROXY).toEqual([
      '10.0.0.0/8',
      '2001:db8::1',
    ])
    for (const TRUST_PROXY of ['10.0.0.0/33', '10.0.0', '::1/129', 'proxy', '10.0.0.0/8/8', '2'])
      expect(faultOf({ TRUST_PROXY })).toMatch(/^TRUST_PROXY must be/)
  })

  it('takes the address from the port, and one that is given without its last slash', () => {
    expect(readEnv({ PORT: '8080' }).SERVER_URL).toBe('http://localhost:8080')
    expect(readEnv({ SERVER_URL: 'https://example.org/' }).SERVER_URL).toBe('https://example.org')
  })

  it('names everything wrong at once', () => {
    const fault = faultOf({
      PORT: 'eighty',
      SERVER_URL: 'example.org',
      DATABASE_URL: 'mysql://127.0.0.1/name',
      TRUST_PROXY: 'yes',
      PAYLOAD_SECRET: 'short',
      SMTP_URL: 'mail.example.org',
      SMS_TOKEN: 'nøgle',
      SMS_SENDER: 'Bydelsmødrene i Ballerup',
    })
    expect(fault.split('\n')).toEqual([
      'PORT must be a whole number from 1 to 65535.',
      'SERVER_URL must be an http or https address without a path, such as https://example.org.',
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
      'TRUST_PROXY must be 1 (behind a proxy of yours), 0, or its addresses, such as 10.0.0.0/8.',
      'SMTP_URL must look like smtp://user:password@host:587.',
      'SMS_SENDER must be at most 11 letters without æ, ø and å, or a number of 15 digits.',
      'PAYLOAD_SECRET must have at least 32 bytes.',
      'MAIL_FROM is needed with SMTP_URL: the address that letters come from.',
    ])
  })

  it.each(['0', '65536', '-1', '3000.5', '0x50', ' 80'])('refuses the port %s', (PORT) => {
    expect(faultOf({ PORT })).toBe('PORT must be a whole number from 1 to 65535.')
  })

  it.each(['ftp://example.org', 'https://example.org/site', 'https://example.org/?a=1'])(
    'refuses the address %s',
    (SERVER_URL) => {
      expect(faultOf({ SERVER_URL })).toMatch(/^SERVER_URL must be/)
    },
  )

  it('demands a secret of 32 bytes with a database of one’s own', () => {
    expect(faultOf({ DATABASE_URL: database })).toMatch(/^PAYLOAD_SECRET is needed/)
    expect(faultOf({ DATABASE_URL: database, PAYLOAD_SECRET: 'x'.repeat(31) })).toBe(
      'PAYLOAD_SECRET must have at least 32 bytes.',
    )
    const settings = readEnv({ DATABASE_URL: database, PAYLOAD_SECRET: secret })
    expect(settings).toMatchObject({ DATABASE_URL: database, PAYLOAD_SECRET: secret })
  })

  it('counts the secret’s bytes, not its letters', () => {
    const sixteenLetters = 'æ'.repeat(16)
    expect(readEnv({ PAYLOAD_SECRET: sixteenLetters }).PAYLOAD_SECRET).toBe(sixteenLetters)
  })

  it('demands a sender with whatever sends', () => {
    expect(faultOf({ SMS_TOKEN: 'token' })).toMatch(/^SMS_SENDER is needed/)
    expect(faultOf({ FACEBOOK_TOKEN: 'token' })).toMatch(/^FACEBOOK_PAGE_ID and FACEBOOK_TOKEN/)
    expect(faultOf({ SMTP_URL: 'smtp://mail.example.org' })).toMatch(/^MAIL_FROM is needed/)
    const settings = { SMTP_URL: 'smtps://a:b@mail.example.org', MAIL_FROM: 'post@example.org' }
    expect(readEnv({ ...settings, SMS_TOKEN: 'token', SMS_SENDER: 'Ballerup' })).toMatchObject({
      ...settings,
      SMS_SENDER: 'Ballerup',
    })
  })

  const bucket = {
    S3_BUCKET: 'bydelsmodre',
    S3_REGION: 'eu-north-1',
    S3_ACCESS_KEY_ID: 'AKIAPROEVE',
    S3_SECRET_ACCESS_KEY: 'hemmelig',
  }

  it.each(Object.keys(bucket))('demands of a bucket all that opens it: %s too', (name) => {
    const fault = faultOf({ ...bucket, [name]: '' })
    expect(fault).toMatch(new RegExp(`^${name} must be set too: `))
    expect(fault).not.toContain('hemmelig')
  })

  it('takes no half of a bucket: neither a place without one nor one with a wrong name', () => {
    expect(faultOf({ S3_ENDPOINT: 'https://s3.example.org' })).toMatch(/^S3_BUCKET, S3_REGION, /)
    expect(faultOf({ S3_FORCE_PATH_STYLE: '1' })).toMatch(/^S3_BUCKET, S3_REGION, /)
    expect(faultOf({ ...bucket, S3_BUCKET: 'Med Stort' })).toMatch(/^S3_BUCKET must be the name/)
    expect(faultOf({ ...bucket, S3_REGION: 'Norden!' })).toMatch(/^S3_REGION must be like/)
    expect(faultOf({ ...bucket, S3_ENDPOINT: 's3.example.org' })).toMatch(/^S3_ENDPOINT must be/)
    expect(faultOf({ ...bucket, S3_FORCE_PATH_STYLE: 'ja' })).toMatch(/^S3_FORCE_PATH_STYLE must/)
    expect(faultOf({ ...bucket, S3_ACCESS_KEY_ID: 'a b' })).toMatch(/^S3_ACCESS_KEY_ID must be/)
  })

  it('finds a bucket at Amazon by its host, and elsewhere by its path, unless told otherwise', () => {
    const found = (given: object) => {
      const { S3_ENDPOINT, S3_FORCE_PATH_STYLE } = readEnv({ ...bucket, ...given })
      return [S3_ENDPOINT, S3_FORCE_PATH_STYLE]
    }
    const S3_ENDPOINT = 'https://s3.example.org/'
    expect(found({})).toEqual([undefined, false])
    expect(found({ S3_ENDPOINT })).toEqual(['https://s3.example.org', true])
    expect(found({ S3_ENDPOINT, S3_FORCE_PATH_STYLE: '0' })[1]).toBe(false)
  })

  it('never serves in the mode whose secret is a placeholder', () => {
    expect(faultOf({ BUILDING: '1' })).toMatch(/^BUILDING is set for builds only/)
  })
})

function faultOf(source: Readonly<Record<string, string>>): string {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof Error && error.name === 'Fault') return error.message
    throw error
  }
  throw new Error('These settings are not refused')
}
