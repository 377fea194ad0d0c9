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
  '/aktiviteter',
  '/tilmeld',
  '/tilmeld/1',
  '/tilmeld/ring-mig',
  '/privatliv',
  '/tilgaengelighed',
  '/kontakt',
  '/bevis',
  '/bevis/3479CFHJ',
  '/rapport',
  '/rapport/2018',
]

describe.skipIf(inject('chromium') === '')('the public site in a browser', () => {
  const DATA_DIR = temporaryFolder()
  let product: Product
  let browser: Browser
  beforeAll(async () => {
    product = await startProduct({ settings: { DATA_DIR } })
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
        await picture(page, `site-${locale}${path.replaceAll('/', '-')}-1280`)
        await page.setViewportSize(phone.viewport)
        await picture(page, `site-${locale}${path.replaceAll('/', '-')}-360`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
        await context.close()
      },
    )
  })
})
