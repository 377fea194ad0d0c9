import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Answer } from '@/server/front/answer'
import { chooseEncoding, encode } from '@/server/front/encodings'
import { isKept, KeptAnswers } from '@/server/front/kept'
import { keepableKey } from '@/server/front/keepable'

const page = (text: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(text),
})
const good = ({ status }: Answer) => status === 200

function listening(most = 1_000_000): KeptAnswers {
  const kept = new KeptAnswers(most)
  kept.listening(true)
  return kept
}
const put = (kept: KeptAnswers, key: string, text: string) =>
  kept.draw(key, () => Promise.resolve(page(text)), good)
const shown = (kept: KeptAnswers, key: string, now = Date.now()) =>
  kept.fresh(key, now)?.answer.body.toString()

describe('kept answers', () => {
  it('are given until something changes', async () => {
    const kept = listening()
    await put(kept, '/da', 'a')
    expect(shown(kept, '/da')).toBe('a')
    kept.forget()
    expect(shown(kept, '/da')).toBeUndefined()
    expect(kept.lastKnown('/da')).toBeUndefined()
  })

  it('are drawn anew after a minute, since time passes too', async () => {
    const kept = listening()
    await put(kept, '/da', 'a')
    expect(shown(kept, '/da', Date.now() + 59_000)).toBe('a')
    expect(shown(kept, '/da', Date.now() + 60_001)).toBeUndefined()
  })

  it('are not trusted while changes cannot be heard, and shown only as what was last known', async () => {
    const kept = listening()
    await put(kept, '/da', 'a')
    kept.listening(false)
    expect(shown(kept, '/da')).toBeUndefined()
    expect(kept.lastKnown('/da')?.answer.body.toString()).toBe('a')
    await put(kept, '/ar', 'b')
    expect(kept.lastKnown('/ar')).toBeUndefined()
    kept.listening(true)
    expect(kept.lastKnown('/da')).toBeUndefined()
  })

  it('never hold what was being drawn when something changed', async () => {
    const kept = listening()
    let finish: (answer: Answer) => void = () => undefined
    const drawing = kept.draw('/da', () => new Promise((resolve) => (finish = resolve)), good)
    kept.forget()
    finish(page('old'))
    expect(isKept(await drawing)).toBe(true)
    expect(shown(kept, '/da')).toBeUndefined()
  })

  it('are drawn once for all who ask at once', async () => {
    const kept = listening()
    let times = 0
    const draw = () => {
      times += 1
      return Promise.resolve(page('a'))
    }
    await Promise.all(Array.from({ length: 20 }, () => kept.draw('/da', draw, good)))
    expect(times).toBe(1)
  })

  it('hold no faults, and a drawing that fails is forgotten', async () => {
    const kept = listening()
    const failed = await kept.draw('/da', () => Promise.resolve(page('x', 500)), good)
    expect(isKept(failed)).toBe(false)
    await expect(kept.draw('/da', () => Promise.reject(new Error('no')), good)).rejects.toThrow()
    await put(kept, '/da', 'a')
    expect(shown(kept, '/da')).toBe('a')
  })

  it('take no more bytes than they may: those asked for longest ago go', async () => {
    const kept = listening(3_000)
    for (const key of ['/a', '/b', '/c']) await put(kept, key, 'x'.repeat(300))
    expect(shown(kept, '/a')).toBeDefined()
    await put(kept, '/d', 'x'.repeat(300))
    expect([shown(kept, '/b'), shown(kept, '/a')].map((one) => one !== undefined)).toEqual([
      false,
      true,
    ])
  })
})

describe('what is kept for everyone', () => {
  it.each([
    ['/da', '/da'],
    ['/ar/historier?side=2', '/ar/historier?side=2'],
    ['/da/historier?tema=health&side=2', '/da/historier?side=2&tema=health'],
    ['/so/tilmeld', '/so/tilmeld'],
    ['/da/kalender.ics', '/da/kalender.ics'],
    ['/sitemap.xml', '/sitemap.xml'],
  ])('%s as %s', (url, key) => {
    expect(keepableKey(url)).toBe(key)
  })

  it.each([
    '/',
    '/da/tilmeld/1',
    '/ar/tilmeld/kvittering',
    '/da/tal-med-en-bydelsmor/tak',
    '/da/bevis/3479CFHJ',
    '/da/sprog?side=/kursus',
    '/da?x=1',
    '/da/historier?side=1&fejl=1',
    '/xx/historier',
    '/findes-ikke.php',
  ])('not %s', (url) => {
    expect(keepableKey(url)).toBeUndefined()
  })
})

describe('encodings', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['BR', 'br'],
    ['deflate', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('%j means %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding)
  })

  it('unpack to what was packed, and leave pictures alone', () => {
    const text = Buffer.from('æøå قصص '.repeat(200))
    const { br, gzip } = encode(text, 'text/html; charset=utf-8')
    expect([brotliDecompressSync(br), gunzipSync(gzip)]).toEqual([text, text])
    expect(br.length).toBeLessThan(text.length)
    expect(encode(text, 'image/png').br).toBe(text)
  })
})
