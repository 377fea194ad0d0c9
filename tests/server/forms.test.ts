import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeFront, type Page } from './fakeFront'

afterEach(() => {
  vi.restoreAllMocks()
})

const form = {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
} as const

/** What a browser would send from the page that it was shown. */
function sentAgain(page: string): URLSearchParams {
  const fields = page.matchAll(/<textarea hidden name="([^"]*)">\n([^]*?)<\/textarea>/g)
  return new URLSearchParams([...fields].map(([, name, value]) => [read(name), read(value)]))
}

/** A browser ends each line with both signs, however it was given them. */
const read = (text = '') =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\r?\n/g, '\r\n')

const answers = new URLSearchParams([
  ['name', 'Prøve "Nummer" Ét & <b>to</b> \'tre\''],
  ['languages', 'ar'],
  ['languages', 'da'],
  ['note', '\r\næøå\r\nسلام\r\n"><script>alert(1)</script> &amp; 😀'],
  ['empty', ''],
  ['"><script>', 'x'],
])

const working: Page = (response, { body }) => {
  response.writeHead(303, { location: '/da/tilmeld/2', 'x-body': encodeURIComponent(body) }).end()
}
const failing: Page = (response) => void response.writeHead(500, { 'set-cookie': 'a=1' }).end('no')

describe('a form', () => {
  it('passes as it was sent', async () => {
    const front = await fakeFront({ '/da/tilmeld/1/gem': working })
    const { status, headers } = await front.get('/da/tilmeld/1/gem', {
      ...form,
      body: answers.toString(),
    })
    expect(status).toBe(303)
    expect(headers.location).toBe('/da/tilmeld/2')
    expect(decodeURIComponent(String(headers['x-body']))).toBe(answers.toString())
    expect(front.asked[0]?.headers['content-length']).toBe(String(answers.toString().length))
    await front.stop()
  })

  it.each([
    ['/da/tilmeld/1/gem', 'Dine svar er ikke sendt endnu', 'Prøv igen'],
    ['/ar/tilmeld/1/gem', 'لم تُرسل إجاباتك بعد', 'حاولي مرة أخرى'],
  ])('of %s keeps every answer while the database is away', async (path, title, button) => {
    const front = await fakeFront({ [path]: failing })
    front.setListening('away')
    const { status, text, headers } = await front.get(path, { ...form, body: answers.toString() })
    expect(status).toBe(503)
    expect(headers).toMatchObject({ 'retry-after': '60', 'cache-control': 'no-store' })
    expect(headers['set-cookie']).toBeUndefined()
    expect(text).toContain(`<h1>${title}</h1>`)
    expect(text).toContain(`<button type="submit">${button}</button>`)
    expect(text).toContain(`<form method="post" action="${path}">`)
    expect(text).not.toContain('<script')
    expect([...sentAgain(text)]).toEqual([...answers])
    await front.stop()
  })

  it('keeps them through any other fault of ours too, which has a reference', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined)
    const front = await fakeFront({ '/da/tilmeld/1/gem': failing })
    const { status, text } = await front.get('/da/tilmeld/1/gem', {
      ...form,
      body: answers.toString(),
    })
    const reference = /<bdi>([0-9a-f]{8})<\/bdi>/.exec(text)?.[1]
    expect(status).toBe(500)
    expect([...sentAgain(text)]).toEqual([...answers])
    expect(log.mock.calls).toEqual([
      [
        'Fault',
        { reference, status: 500, method: 'POST', route: '/da/tilmeld/1/gem', digest: 'none' },
      ],
    ])
    await front.stop()
  })

  it('that cannot be stored in time is given back', { timeout: 20_000 }, async () => {
    const front = await fakeFront({ '/da/tilmeld/1/gem': () => new Promise(() => undefined) })
    front.setListening('lost')
    const { status, text } = await front.get('/da/tilmeld/1/gem', {
      ...form,
      body: answers.toString(),
    })
    expect(status).toBe(503)
    expect([...sentAgain(text)]).toEqual([...answers])
    await front.stop()
  })

  it('of any bytes is given back without harm', async () => {
    const front = await fakeFront({ '/da/tilmeld/1/gem': failing })
    front.setListening('away')
    for (const body of ['', '%', 'a=%FF&=&&b', 'a=\u0000%00&<=>', '='.repeat(1000)]) {
      const { status, text } = await front.get('/da/tilmeld/1/gem', { ...form, body })
      expect(status).toBe(503)
      expect([...sentAgain(text)]).toEqual([...new URLSearchParams(body)])
    }
    await front.stop()
  })
})
