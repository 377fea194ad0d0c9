import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { chooseEncoding } from '@/server/front/encodings'
import { finished } from '@/server/front/finished'
import { sendKept } from '@/server/front/sendKept'

/**
 * Many times what Node takes of headers. What takes as long as they are long is done at once; what
 * takes as long as their square would keep everybody waiting for seconds.
 */
const blanks = ' '.repeat(150_000)

function lasts(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

it('a long wish for an encoding is read at once', () => {
  expect(lasts(() => chooseEncoding(`gzip${blanks}x`))).toBeLessThan(500)
  expect(chooseEncoding(`x ; q=1 , br ;${blanks}q=0 , gzip ; q=0.5`)).toBe('gzip')
})

it('so is a long list of what somebody has already', async () => {
  const answer = { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('x') }
  const kept = await finished(answer, Date.now())
  const request = new IncomingMessage(new Socket())
  for (const [known, status] of [
    [`"a"${blanks}"b"`, 200],
    [`"a"${blanks},${blanks}"${kept.etag}"`, 304],
  ] as const) {
    request.headers = { 'if-none-match': known }
    const response = new ServerResponse(request)
    expect(lasts(() => sendKept(request, response, kept, {}))).toBeLessThan(500)
    expect(response.statusCode).toBe(status)
  }
})
