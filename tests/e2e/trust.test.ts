import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '@/domain/locales'
import { messages } from '@/site/messages'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'

describe('the pages of trust', () => {
  let DATA_DIR: string
  let product: Product
  beforeAll(async () => {
    DATA_DIR = copyOfHouse()
    product = await startProduct({ settings: { DATA_DIR } })
  })
  afterAll(async () => {
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })
  const ask = (path: string, given: RequestInit = {}) =>
    fetch(`${product.url}${path}`, { redirect: 'manual', ...given })

  it.each(locales)('are there in %s, with the periods that are set', async (locale) => {
    for (const path of ['/privatliv', '/tilgaengelighed', '/kontakt', '/bevis', '/rapport']) {
      const answer = await ask(`/${locale}${path}`)
      expect([path, answer.status]).toEqual([path, 200])
      expect(Buffer.byteLength(await answer.text())).toBeLessThan(60_000)
    }
    const { months, periods } = messages[locale].privacy
    const notice = await (await ask(`/${locale}/privatliv`)).text()
    expect(notice).toContain(periods.declined(months(12)))
    expect(notice).toContain(periods.callBacks(months(1), months(6)))
    expect((await ask(`/${locale}/rapport/2018`)).status).toBe(200)
  })

  it.each(locales)('are missing in words where there is none, in %s', async (locale) => {
    const wrong = [
      '/privatliv/x',
      '/tilgaengelighed/x',
      '/kontakt/x',
      '/bevis/x/y',
      '/rapport/1999',
      '/rapport/2099',
      '/rapport/x',
    ]
    for (const path of wrong) {
      const answer = await ask(`/${locale}${path}`)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).toContain(messages[locale].missing.heading)
    }
  })

  it('leads the address on a diploma to her language, and keeps it to herself', async () => {
    const arabic = { headers: { 'accept-language': 'ar' } }
    const onward = await ask('/bevis/3479-cfhj', arabic)
    expect([onward.status, onward.headers.get('location')]).toEqual([307, '/ar/bevis/3479CFHJ'])
    const page = await ask('/ar/bevis/3479CFHJ')
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('no-store')
    const html = await page.text()
    expect(html).toContain(messages.ar.diploma.unknownHeading)
    expect(html).toMatch(/<meta name="robots" content="noindex"/)
    const report = await ask('/rapport/2018', arabic)
    expect(report.headers.get('location')).toBe('/ar/rapport/2018')
  })

  it('takes a code from the form and puts nothing odd in an address', async () => {
    const send = async (kode: string) => {
      const body = new URLSearchParams({ kode })
      return (await ask('/da/bevis/se', { method: 'POST', body })).headers.get('location')
    }
    expect(await send(' 3479 cfhj ')).toBe('/da/bevis/3479CFHJ')
    expect(await send('//example.org')).toBe('/da/bevis/ukendt')
    expect((await ask('/da/bevis/%00%ff')).status).toBeLessThan(500)
  })
})
