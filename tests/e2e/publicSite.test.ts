import { rmSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { temporaryFolder } from '../support/postgres'
import { startProduct, type Product } from '../support/product'
import { laptop, openBrowser, phone, picture } from './browser'

const paths = [
  '',
  '/kursus',
  '/historier',
  '/historier?tema=health',
  '/historier/demo-den-foerste-aften',
  '/historier/demo-lys-i-vinduerne',
  '/historier/demo-trukket-tilbage',
  '/aktiviteter',
  '/aktiviteter?maaned=1999-01',
  '/tilmeld',
  '/tilmeld/1',
  '/tilmeld/ring-mig',
  '/tilmeld/min-ansoegning',
  '/tilmeld/min-ansoegning?fejl=1',
  '/tal-med-en-bydelsmor',
  '/tal-med-en-bydelsmor?fejl=1',
  '/tal-med-en-bydelsmor/tak',
]

describe.skipIf(inject('chromium') === '')('the public site in a browser', () => {
  const DATA_DIR = temporaryFolder()
  let product: Product
  let browser: Browser
  beforeAll(async () => {
    product = await startProduct({ command: 'demo', settings: { DATA_DIR } })
    browser = await openBrowser(inject('chromium'))
  })
  afterAll(async () => {
    await browser.close()
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  describe.each(['da', 'ar'])('in %s', (locale) => {
    it.each(paths)(
      '%s has nothing that axe finds, no script, and no sideways scroll',
      async (path) => {
        const context = await browser.newContext({ ...phone, locale })
        const page = await context.newPage()
        const asked: string[] = []
        page.on('request', (request) => asked.push(new URL(request.url()).origin))
        await page.goto(`${product.url}/${locale}${path}`)
        expect([...new Set(asked)]).toEqual([product.url])
        expect(await page.locator('script').count()).toBe(0)
        expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr')
        for (const { width, height } of [
          { width: 320, height: 640 },
          phone.viewport,
          laptop.viewport,
        ]) {
          await page.setViewportSize({ width, height })
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
            width,
          )
        }
        await picture(page, `site-${locale}${path.replaceAll(/[/?=]/g, '-')}-1280`)
        await page.setViewportSize(phone.viewport)
        await picture(page, `site-${locale}${path.replaceAll(/[/?=]/g, '-')}-360`)
        for (const colorScheme of ['light', 'dark'] as const)
          for (const { viewport } of [phone, laptop]) {
            await page.emulateMedia({ colorScheme })
            await page.setViewportSize(viewport)
            const { violations } = await new AxeBuilder({ page }).analyze()
            expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
          }
        await context.close()
      },
    )
  })
  it('asks for nothing of a film until it is played, and then for captions in her language', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const story = '/ar/historier/demo-lys-i-vinduerne'
    await page.goto(`${product.url}${story}`, { waitUntil: 'networkidle' })
    const ofFilm = () =>
      asked.filter((path) => path.startsWith('/api/films/') || path.endsWith('.vtt'))
    expect(ofFilm()).toEqual([])
    const film = await page.locator('video source').getAttribute('src')
    await page.evaluate('document.querySelector("video").play()')
    const captions = `${story}/undertekster.vtt`
    await expect
      .poll(ofFilm)
      .toEqual(expect.arrayContaining([new URL(film ?? '').pathname, captions]))
    const said = 'document.querySelector("video").textTracks[0].cues?.[0]?.text'
    await expect.poll(() => page.evaluate(said)).toContain('العمارة')
    const part = await fetch(film ?? '', { headers: { Range: 'bytes=4-7' } })
    expect([part.status, await part.text()]).toEqual([206, 'ftyp'])
    await page.close()
  })

  it('shows a month as a table where there is room, and as a list on a telephone', async () => {
    const page = await browser.newPage(laptop)
    await page.goto(`${product.url}/da/aktiviteter`)
    const seen = async () => [
      await page.locator('table.month').isVisible(),
      await page.locator('.month-list').isVisible(),
    ]
    expect(await seen()).toEqual([true, false])
    await page.setViewportSize(phone.viewport)
    expect(await seen()).toEqual([false, true])
    await page.close()
  })
})
