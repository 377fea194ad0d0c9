import { afterEach, describe, expect, it, vi } from 'vitest'
import { counting, fakeFront, html, type Page } from './fakeFront'

type FakeFront = Awaited<ReturnType<typeof fakeFront>>

const open: FakeFront[] = []
async function front(pages: Readonly<Record<string, Page>>): Promise<FakeFront> {
  const one = await fakeFront(pages)
  open.push(one)
  return one
}
afterEach(async () => {
  vi.restoreAllMocks()
  for (const one of open.splice(0)) await one.stop()
})

describe('while the database is not heard', () => {
  it('nothing is kept, and nothing that was kept is given while pages can be made', async () => {
    const { get, setListening } = await front({ '/da': counting() })
    await get('/da')
    setListening('lost')
    expect((await get('/da')).text).toContain('made 2')
    expect((await get('/da')).text).toContain('made 3')
    setListening('open')
    expect((await get('/da')).text).toContain('made 4')
  })

  it('the last known is given where a page cannot be made, marked, and to be kept by nobody', async () => {
    let works = true
    const { get, setListening } = await front({
      '/da': (response, one) =>
        works ? html('good')(response, one) : void response.writeHead(500).end(),
    })
    await get('/da')
    works = false
    for (const state of ['lost', 'away'] as const) {
      setListening(state)
      for (const headers of [{}, { cookie: 'tilmelding=x' }]) {
        const { status, text, headers: got } = await get('/da', { headers })
        expect(status).toBe(200)
        expect(text).toContain('good')
        expect(got['cache-control']).toBe('no-store')
        expect(got['cache-status']).toBe('bydelsmodre; hit; detail=database-away')
        expect(Number(got.age)).toBeGreaterThan(0)
      }
    }
  })

  it('what a change has dropped is never given again', async () => {
    let works = true
    const { get, setListening, change } = await front({
      '/da/historier/x': (response, one) =>
        works ? html('withdrawn')(response, one) : void response.writeHead(500).end(),
    })
    await get('/da/historier/x')
    works = false
    change()
    setListening('away')
    const { status, text } = await get('/da/historier/x')
    expect(status).toBe(503)
    expect(text).not.toContain('withdrawn')
  })

  it('what was known before is forgotten once it is heard again', async () => {
    let works = true
    const { get, setListening } = await front({
      '/da': (response, one) =>
        works ? html('old')(response, one) : void response.writeHead(500).end(),
    })
    await get('/da')
    works = false
    setListening('away')
    setListening('open')
    setListening('away')
    expect((await get('/da')).status).toBe(503)
  })

  it.each([
    ['/da/kursus', 'Siden holder en kort pause'],
    ['/ar/kursus', 'الصفحة متوقفة لوقت قصير'],
    ['/ar/tilmeld/1', 'الصفحة متوقفة لوقت قصير'],
  ])('%s says so kindly where nothing is known', async (path, words) => {
    const { get, setListening } = await front({})
    setListening('away')
    const { status, text, headers } = await get(path)
    expect(status).toBe(503)
    expect(text).toContain(`<h1>${words}</h1>`)
    expect(headers['retry-after']).toBe('60')
    expect(headers['cache-control']).toBe('no-store')
  })
})

it('a page that never comes, as the database hangs, is not waited for', async () => {
  const { get, setListening } = await front({ '/da': () => new Promise<void>(() => undefined) })
  setListening('lost')
  const { status, text } = await get('/da')
  expect(status).toBe(503)
  expect(text).toContain('Siden holder en kort pause')
})
