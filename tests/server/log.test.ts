import { Writable } from 'node:stream'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { Fault } from '@/fault'
import { lineOf, linesOf, logOptions } from '@/log'
import { redacted } from '@/redact'
import { underRequest } from '@/requestId'
import { civilNumber } from '../support/civilNumber'

const failed = new Error('Failed query: select 1\nparams: Prøve Hemmelig,+4520000001')

/** What Payload's own logger writes of this, by the product's options. */
function logged(...args: readonly unknown[]): string {
  let written = ''
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written += chunk.toString()
      done()
    },
  })
  const logger = pino(logOptions ?? {}, destination)
  Reflect.apply(logger.error, logger, [...args])
  return written
}

describe('Payload’s log', () => {
  it.each([
    ['as it is', [failed]],
    ['under err', [{ err: failed }]],
    ['with words', [{ err: failed }, failed.message]],
  ])('a failed query told %s says nothing of what was asked for', (_, args) => {
    const line: unknown = JSON.parse(logged(...args))
    expect(line).toMatchObject({ msg: 'Failed query: select 1' })
    expect(JSON.stringify(line)).not.toMatch(/Hemmelig|2000/)
  })

  it('words alone stay, and a person’s own mistake is no fault', () => {
    expect(JSON.parse(logged('Started'))).toMatchObject({ level: 50, msg: 'Started' })
    expect(logged({ err: Object.assign(new Error('no'), { status: 400 }) })).toBe('')
  })

  it.each([
    ['Unexpected end of form', ''],
    ['Malformed part header', ''],
    ['Input buffer has corrupt header: VipsJpeg: premature end of JPEG image', ''],
    ['The end of a form', expect.stringContaining('The end of a form')],
  ])('of %j, which nothing gives a status, as far as we are to blame', (message, line) => {
    expect(logged({ err: new Error(message) })).toEqual(line)
  })

  it('names the request that met the fault, and none beside it', async () => {
    const line = await underRequest('of-this-one', async () => {
      await Promise.resolve()
      return logged('x')
    })
    expect(JSON.parse(line)).toMatchObject({ request: 'of-this-one' })
    expect(JSON.parse(logged('x'))).not.toHaveProperty('request')
  })
})

describe('a line of the server’s own', () => {
  it('is JSON of the same form, with words, fields and the fault in it', () => {
    const error = Object.assign(new Error('no'), { code: '57P01', digest: '1234567890' })
    const line = underRequest('of-this-one', () =>
      lineOf('error', ['\u001B[31mIt failed:\u001B[0m', error, { reference: 'abcd1234' }]),
    )
    expect(JSON.parse(line)).toMatchObject({
      level: 50,
      request: 'of-this-one',
      reference: 'abcd1234',
      msg: 'It failed:',
      err: { type: 'Error', message: 'no', code: '57P01', digest: '1234567890' },
    })
  })

  it('stays JSON whatever is taken out of it', () => {
    const told = ['a@example.org "', 'params: "x"\n at y', '+45 20 00 00 01\\', failed]
    expect(() => void JSON.parse(lineOf('error', told))).not.toThrow()
    const quoted = new Error('Failed query: x\nparams: {"a":"b"},Hemmelig\n    at y')
    expect(JSON.parse(lineOf('error', [quoted]))).toMatchObject({
      err: { message: 'Failed query: x\n    at y' },
    })
    expect(lineOf('error', told)).not.toMatch(/example|2000|20 00|Hemmelig/)
  })
})

const secret = 'aZ09_-'.repeat(7) + 'a'

describe('what is taken out', () => {
  it.each([
    ['told a@example.org of it', 'told [e-mail] of it'],
    ['sent to 20 00 00 01, twice', 'sent to [number], twice'],
    ['+4520000001', '[number]'],
    ['٢٠٠٠٠٠٠١', '[number]'],
    [civilNumber, '[number]'],
    [`<a.b+c@example.org>, x@y`, '<[e-mail]>, x@y'],
    ['at postgres://me:hidden@db:5432/name', 'at postgres://…@db:5432/name'],
    ['Authorization: JWT eyJhbGciOi.eyJpZCI6.c2ln', 'Authorization: JWT [token]'],
    [`users API-Key ${secret}`, 'users API-Key [token]'],
    [`GET /ar/min-side/${secret}/gem`, 'GET /ar/min-side/…/gem'],
    [`GET /admin/reset/${secret}?x=1`, 'GET /admin/reset/…?x=1'],
    [`S3_SECRET_ACCESS_KEY=${secret}, and more`, 'S3_SECRET_ACCESS_KEY=[key], and more'],
    [
      `AWS4-HMAC-SHA256 Credential=${secret}, Signature=${secret}`,
      'AWS4-HMAC-SHA256 Credential=[key], Signature=[key]',
    ],
    ['invalid input syntax for type uuid: "Hemmelig"', 'invalid input syntax for type uuid: "…"'],
    ['Key (email)=(Hemmelig) already exists.', 'Key (email)=(…) already exists.'],
    ['Failed query: select 1\nparams: Hemmelig\n    at x', 'Failed query: select 1\n    at x'],
  ])('%s', (text, left) => {
    expect(redacted(text)).toBe(left)
  })

  it.each([
    'at run (node_modules/@payloadcms/db-postgres/dist/find.js:12:34)',
    '"time":"2026-11-29T03:25:11.123Z"',
    'request 0b7e1f0a-1234-4567-8901-123456789012',
    '{"digest":"1234567890"}',
    'port 5432, code 42P01',
    '/da/historier/samlet-i-2026',
  ])('not %s', (text) => {
    expect(redacted(text)).toBe(text)
  })
})

it('a long word is read once, not once for each of its letters', () => {
  const long = 'a'.repeat(2_000_000)
  expect(redacted(long)).toBe(long)
})

it('a command that failed in several things has a line for each, without what was asked for', () => {
  const lines = linesOf(new AggregateError([failed, new Fault('The folder is not there.')], 'two'))
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain('Failed query: select 1')
  expect(lines[0]).not.toContain('Hemmelig')
  expect(lines[1]).toBe('The folder is not there.')
})
