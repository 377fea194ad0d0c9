import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chooseEncoding, encode } from '@/server/front/encodings'
import { KeptAnswers, type Found } from '@/server/front/kept'
import type { ListeningState } from '@/server/front/listening'
import { Store } from '@/server/front/store'

const second = 1000

/** A cache whose clock the test turns, over pages that say how often they were made. */
function cacheAt(
  state: () => ListeningState = () => 'open',
  filling = '',
  heardUntil: (now: number) => number = (now) => now,
) {
  let now = 0
  let made = 0
  const cache = new KeptAnswers({
    now: () => now,
    listening: { state, heardUntil: () => heardUntil(now), onChange: () => undefined },
    draw: async () => {
      made += 1
      return {
        kind: 'everyone',
        answer: { status: 200, headers: {}, body: Buffer.from(`made ${made}\n${filling}`) },
      }
    },
  })
  return {
    text: async () => textOf(await cache.ask('/da')),
    textAt: async (address: string) => textOf(await cache.ask(address)),
    pass: (time: number) => {
      now += time
    },
    made: () => made,
  }
}

/** The first line is what the test tells answers apart by. */
function textOf(found: Found): string {
  const { body } = found.how === 'none' ? found.drawn.answer : found.kept.answer
  return body.toString().split('\n', 1).join('')
}

it('made-up posters push out no page', async () => {
  const { textAt, made } = cacheAt(() => 'open', randomBytes(60_000).toString('hex'))
  await textAt('/da/kursus')
  for (let code = 0; code < codes; code += 1) await textAt(`/da/tilmeld?p=333${lettersOf(code)}`)
  const before = made()
  expect(before).toBe(1 + codes)
  expect(await textAt('/da/kursus')).toBe('made 1')
  expect(made()).toBe(before)
  await textAt('/da/tilmeld?p=33333')
  expect(made()).toBe(before + 1)
})

it('nor do lists of all the months that there can be', async () => {
  const { textAt, made } = cacheAt(() => 'open', randomBytes(60_000).toString('hex'))
  await textAt('/da/kursus')
  for (let month = 0; month < 5 * codes; month += 1) await textAt(`/da/aktiviteter?maaned=${month}`)
  const before = made()
  expect(await textAt('/da/kursus')).toBe('made 1')
  await textAt('/da/aktiviteter?maaned=0')
  expect(made()).toBe(before + 1)
})

/** More than there is room for. */
const codes = 100
const letters = [...'3479CFHJKMNPRTWXY']
const lettersOf = (code: number) =>
  [0, 1].map((place) => letters[Math.floor(code / 17 ** place) % 17]).join('')

describe('time, which pages also tell of,', () => {
  it('lets an answer be given for half a minute', async () => {
    const { text, pass, made } = cacheAt()
    expect(await text()).toBe('made 1')
    pass(29 * second)
    expect(await text()).toBe('made 1')
    expect(made()).toBe(1)
  })

  it('then has it made anew while it is still given', async () => {
    const { text, pass, made } = cacheAt()
    await text()
    pass(31 * second)
    expect(await text()).toBe('made 1')
    await expect.poll(made).toBe(2)
    await expect.poll(text).toBe('made 2')
  })

  it('and after a minute lets nobody have it', async () => {
    const { text, pass } = cacheAt()
    await text()
    pass(60 * second)
    expect(await text()).toBe('made 2')
  })

  it('does not matter while the database is away', async () => {
    let state: ListeningState = 'open'
    const { text, pass } = cacheAt(() => state)
    await text()
    state = 'away'
    pass(3600 * second)
    expect(await text()).toBe('made 1')
  })

  it.each([
    ['/da/kursus', 'made 1'],
    ['/da', 'made 2'],
    ['/da/historier/hendes', 'made 2'],
    ['/da/historier/rss.xml', 'made 2'],
  ])('ends %s, if it may tell of somebody, once nothing is heard for long', async (path, then) => {
    let state: ListeningState = 'open'
    const { textAt, pass } = cacheAt(
      () => state,
      '',
      () => 0,
    )
    await textAt(path)
    state = 'away'
    pass(44 * second)
    expect(await textAt(path)).toBe('made 1')
    pass(second)
    expect(await textAt(path)).toBe(then)
  })
})

describe('what is kept has no more room than it is given', () => {
  const sized = (size: number) => ({ size })

  it('those that nobody has asked for longest go first', () => {
    const store = new Store(100)
    for (const address of ['a', 'b', 'c', 'd']) store.put(address, sized(25))
    store.get('a')
    store.put('e', sized(25))
    expect(['a', 'b', 'c', 'd', 'e'].filter((one) => store.get(one) !== undefined)).toEqual([
      'a',
      'c',
      'd',
      'e',
    ])
  })

  it('a new answer takes the place of the old one, and gives its room back', () => {
    const store = new Store(100)
    for (const size of [25, 20, 25]) store.put('a', sized(size))
    for (const address of ['b', 'c', 'd']) store.put(address, sized(25))
    expect(store.get('a')).toEqual({ size: 25 })
  })

  it('one that is too large takes none, and does not leave the old one behind', () => {
    const store = new Store(100)
    store.put('a', sized(10))
    store.put('a', sized(26))
    expect(store.get('a')).toBeUndefined()
  })

  it('and tells what it held, the last asked for first', () => {
    const store = new Store(100)
    for (const address of ['a', 'b', 'c']) store.put(address, sized(10))
    store.get('a')
    expect(store.clear()).toEqual(['a', 'c', 'b'])
    expect(store.clear()).toEqual([])
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

  it('unpack to what was packed, and leave pictures alone', async () => {
    const text = Buffer.from('æøå قصص '.repeat(200))
    const { br, gzip } = await encode(text, 'text/html; charset=utf-8')
    expect([brotliDecompressSync(br), gunzipSync(gzip)]).toEqual([text, text])
    expect(br.length).toBeLessThan(text.length)
    expect((await encode(text, 'image/png')).br).toBe(text)
  })
})
