import { rmSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { direction, locales } from '@/domain/locales'
import { temporaryFolder } from '../support/postgres'
import { startProduct, type Product } from '../support/product'
import { axeFaults } from './axe'
import { fitsWidth, laptop, openBrowser, phone, picture } from './browser'
import { openScale, type Scale } from './weighing'

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
  '/tal-med-en-bydelsmor',
  '/kontakt',
  '/privatliv',
  '/tilgaengelighed',
  '/bevis',
  '/bevis/3479CFHJ',
  '/rapport',
  '/rapport/2018',
  '/findes-ikke',
  '/tilmeld/min-ansoegning?fejl=1',
  '/tal-med-en-bydelsmor?fejl=1',
  '/tal-med-en-bydelsmor/tak',
]

/** Each width and each colour once; where pictures are taken, each width in each colour. */
const looked = [
  [laptop, 'dark'],
  ...(inject('pictures')
    ? ([
        [laptop, 'light'],
        [phone, 'dark'],
      ] as const)
    : []),
  [phone, 'light'],
] as const

/** Bytes of each page on a first visit, written to .build/page-weights.json when all is done. */
const weights = new Map<string, number>()

/** Whatever can be pressed and is smaller than a fingertip; links within a sentence may be. */
const smallTargets = `[...document.querySelectorAll('a, button, input, select, textarea, summary, audio, video')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('p, .prose, li p, .skip, .hidden') && !one.matches('[type=hidden], .skip'))
  .map((one) => [one.closest('label') ?? one, one])
  .filter(([shown]) => shown.getBoundingClientRect().height < 43.5)
  .map(([shown, one]) => one.outerHTML.slice(0, 80) + ' ' + Math.round(shown.getBoundingClientRect().height))`

/** How many scripts there are, its language and its direction: asked in one breath, 175 times. */
const marks = `[
  document.querySelectorAll('script').length,
  ...['lang', 'dir'].map((name) => document.documentElement.getAttribute(name)),
]`

const outline = `(() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
  return outlineWidth + ' ' + outlineStyle
})()`

const nameOf = (locale: string, path: string, width: number, scheme: string) =>
  `site-${locale}${path.replaceAll(/[/?=]/g, '-')}-${width}-${scheme}`

describe.skipIf(inject('chromium') === '')('the public site in a browser', () => {
  const DATA_DIR = temporaryFolder()
  let product: Product
  let browser: Browser
  beforeAll(async () => {
    product = await startProduct({ command: 'demo', settings: { DATA_DIR } })
    browser = await openBrowser(inject('chromium'))
  })
  afterAll(async () => {
    writeFileSync('.build/page-weights.json', JSON.stringify(Object.fromEntries(weights)))
    await browser.close()
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  describe.each(locales)('in %s', (locale) => {
    let page: Page
    const asked: string[] = []
    beforeAll(async () => {
      page = await browser.newPage({ ...phone, locale, reducedMotion: 'reduce' })
      page.on('request', (request) => asked.push(new URL(request.url()).origin))
    })
    afterAll(() => page.close())

    it.each(paths)(
      '%s has nothing that axe finds, no script, and no sideways scroll',
      async (path) => {
        asked.length = 0
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(`${product.url}/${locale}${path}`)
        expect([...new Set(asked)]).toEqual([product.url])
        expect(await page.context().cookies()).toEqual([])
        expect(await page.evaluate(marks)).toEqual([0, locale, direction(locale)])
        // 320 px is also what is left of 1280 at 400 %.
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 740 })
          await fitsWidth(page, width)
        }
        // One language of each direction in both colours; the others have the same colours and widths.
        const isPair = locale === 'da' || locale === 'ar'
        for (const [{ viewport }, colorScheme] of isPair ? looked : looked.slice(-1)) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize(viewport)
          expect(await axeFaults(page)).toEqual([])
          if (isPair) await picture(page, nameOf(locale, path, viewport.width, colorScheme))
        }
        expect(await page.evaluate(smallTargets)).toEqual([])
      },
    )
  })

  describe('weighed', () => {
    let scale: Scale
    beforeAll(async () => {
      scale = await openScale(browser)
    })
    afterAll(() => scale.close())

    it.each(paths)(
      '%s weighs at most 60 kB on a first visit, without its pictures',
      async (path) => {
        const bytes = await scale.weigh(`${product.url}/ar${path}`)
        weights.set(path, bytes)
        expect(bytes).toBeGreaterThan(1_000)
        expect(bytes).toBeLessThanOrEqual(60_000)
      },
    )
  })

  it('would be found out by axe: a planted fault is', async () => {
    const page = await browser.newPage()
    await page.goto(`${product.url}/da/kontakt`)
    await page.evaluate('document.documentElement.removeAttribute("lang")')
    await page.evaluate('document.querySelector("main a").style.color = "#eee"')
    const rules = (await axeFaults(page)).map((fault) => fault.split(':')[0])
    expect(rules).toEqual(expect.arrayContaining(['html-has-lang', 'color-contrast']))
    await page.close()
  })

  it('is used by the keyboard alone: the skip link first, and focus always to be seen', async () => {
    const page = await browser.newPage(laptop)
    await page.goto(`${product.url}/da/tilmeld/1`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('indhold')
    for (let steps = 0; steps < 12; steps += 1) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(outline)).not.toMatch(/none|^0px/)
      if ((await page.evaluate('document.activeElement.name')) === 'name') break
    }
    await page.keyboard.type('Prøve Tastatur')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/da/tilmeld/2')
    await page.close()
  })

  it('asks for nothing of a film until it is played, and shows captions in her language', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const story = '/ar/historier/demo-lys-i-vinduerne'
    await page.goto(`${product.url}${story}`, { waitUntil: 'networkidle' })
    const ofFilm = () => asked.filter((path) => path.startsWith('/api/films/'))
    expect(ofFilm()).toEqual([])
    const film = await page.locator('video source').getAttribute('src')
    await page.evaluate('document.querySelector("video").play()')
    await expect.poll(ofFilm).toContain(new URL(film ?? '').pathname)
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
    await expect.poll(seen).toEqual([false, true])
    await page.close()
  })
})
