import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { accountsBy } from '@/server/front/inTurn'
import { Turns } from '@/server/front/turns'
import { fakeFront, html, type Page } from './fakeFront'

/** However slow the machine is. */
const longest = 60_000

/** Work that is begun when its turn comes, and done when the test says so. */
function held() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  return {
    begun,
    end: (name: string) => ends.get(name)?.(),
    work: (name: string) => () => {
      begun.push(name)
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
    },
  }
}

describe('turns', () => {
  it('come to those of one address one after another, and to others at once', async () => {
    const { begun, end, work } = held()
    const turns = new Turns(1, { pause: () => Promise.resolve(), longest })
    const all = [
      turns.take('one', work('a')),
      turns.take('one', work('b')),
      turns.take('one', work('c')),
      turns.take('other', work('d')),
    ]
    expect(begun).toEqual(['a', 'd'])
    end('a')
    await vi.waitFor(() => expect(begun).toEqual(['a', 'd', 'b']))
    end('b')
    await vi.waitFor(() => expect(begun).toEqual(['a', 'd', 'b', 'c']))
    for (const name of ['c', 'd']) end(name)
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('have a pause between them where somebody waits, and none otherwise', async () => {
    const pause = vi.fn<(ms: number) => Promise<void>>(() => Promise.resolve())
    const turns = new Turns(1, { pause, longest })
    await turns.take('one', () => Promise.resolve())
    await turns.take('one', () => Promise.resolve())
    expect(pause).not.toHaveBeenCalled()
    await Promise.all(['a', 'b', 'c'].map(() => turns.take('one', () => Promise.resolve())))
    expect(pause).toHaveBeenCalledTimes(2)
  })

  it('come also after what fails, and after what takes long', async () => {
    const { begun, work } = held()
    const turns = new Turns(1, { pause: () => Promise.resolve() })
    const failing = turns.take('one', () => Promise.reject(new Error('no')))
    void turns.take('one', work('long'))
    void turns.take('one', work('next'))
    await expect(failing).rejects.toThrow('no')
    await vi.waitFor(() => expect(begun).toEqual(['long', 'next']))
  })
})

/** A page that takes whatever comes meanwhile. */
function counted() {
  let underWay = 0
  let most = 0
  const page: Page = async (response, asked) => {
    underWay += 1
    most = Math.max(most, underWay)
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
    underWay -= 1
    await html('drawn')(response, asked)
  }
  return { page, most: () => most }
}

const address = (last: string) => ({ 'x-forwarded-for': `192.0.2.${last}` })

async function front(path: string, page: Page) {
  const made = await fakeFront(
    { [path]: page, '/da': html('kept') },
    {
      turns: new Turns(1, { pause: () => Promise.resolve(), longest }),
      hasAccount: accountsBy('secret'),
      settings: { TRUST_PROXY: '1' },
    },
  )
  onTestFinished(() => made.stop())
  return made
}

const paths = [
  '/da/x',
  '/da/tilmeld/1',
  '/admin/login',
  '/admin/hold/a/gang/b',
  '/da/historier',
  '/api/media/file/a.webp',
]
describe('what is kept for nobody', () => {
  it.each(paths)('is made for strangers of one address one after another: %s', async (path) => {
    const { page, most } = counted()
    const { get } = await front(path, page)
    const ask = (number: number) => get(`${path}?side=${number}`, { headers: address('1') })
    expect((await ask(9)).status).toBe(200)
    await Promise.all([1, 2, 3, 4, 5, 6].map(ask))
    expect(most()).toBe(1)
  })

  it('and a form of theirs', async () => {
    const { page, most } = counted()
    const { get } = await front('/da/tilmeld/1/gem', page)
    const headers = { ...address('1'), 'content-type': 'application/x-www-form-urlencoded' }
    const send = () => get('/da/tilmeld/1/gem', { method: 'POST', headers, body: 'a=b' })
    expect((await Promise.all([send(), send(), send()])).map(({ status }) => status)).toEqual([
      200, 200, 200,
    ])
    expect(most()).toBe(1)
  })

  it('is made at once for strangers of other addresses', async () => {
    const { page, most } = counted()
    const { get } = await front('/admin/login', page)
    await Promise.all(
      ['1', '2', '3'].map((last) => get('/admin/login', { headers: address(last) })),
    )
    expect(most()).toBeGreaterThan(1)
  })

  const inAnHour = Date.now() / 1000 + 3600
  it.each([
    ['who has logged in', token('secret', inAnHour), false],
    ['whose log-in has run out', token('secret', 1), true],
    ['who makes one up', token('another', inAnHour), true],
    ['who says anything', 'x', true],
  ])('waits for a turn or not: %s', async (_, said, waits) => {
    const { page, most } = counted()
    const { get } = await front('/admin/login', page)
    const headers = { ...address('1'), cookie: `a=b; payload-token=${said}` }
    await Promise.all([1, 2, 3, 4].map(() => get('/admin/login', { headers })))
    expect(most() === 1).toBe(waits)
  })
})

/** As Payload signs what it gives whoever logs in. */
function token(secret: string, exp: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const said = `${part({ alg: 'HS256' })}.${part({ exp })}`
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
  return `${said}.${createHmac('sha256', key).update(said).digest('base64url')}`
}
