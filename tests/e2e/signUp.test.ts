import { rmSync } from 'node:fs'
import * as fc from 'fast-check'
import type { Browser, Locator, Page } from 'playwright-core'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { messages } from '@/site/messages'
import { ask } from '../support/cluster'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'
import { openBrowser, phone } from './browser'

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

/** What each woman types, in her own script and digits. */
const women = {
  ar: { name: 'أمينة المثال', telephone: '٢٠ ٠٠ ٠٠ ٢١', stored: '+4520000021' },
  ur: { name: 'عائشہ مثال', telephone: '۲۰۰۰۰۰۲۲', stored: '+4520000022' },
  tr: { name: 'Işıl Örnek', telephone: '0045 20 00 00 23', stored: '+4520000023' },
  da: { name: 'Søs Prøve Æblegård', telephone: '+45 20000024', stored: '+4520000024' },
} as const

describe.skipIf(inject('chromium') === '')(
  'the whole sign-up on a telephone without script',
  () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser(inject('chromium'))
    })
    afterAll(() => browser.close())

    it.each(['ar', 'ur', 'tr', 'da'] as const)('in %s', async (locale) => {
      const her = women[locale]
      const context = await browser.newContext({ ...phone, locale, javaScriptEnabled: false })
      const page = await context.newPage()
      const text = messages[locale].signUp
      await page.goto(`${product.url}/${locale}/tilmeld`)
      await follow(page, page.getByRole('link', { name: text.start, exact: true }))

      await next(page)
      expect(await page.title()).toMatch(new RegExp(`^${messages[locale].site.errorTitle}`))
      await page.locator('#fejl a').first().waitFor()
      await page.locator('[name=name]').fill(her.name)
      await next(page)
      await page.locator('[name=telephone]').fill(her.telephone)
      await next(page)
      await page.locator('[name=languages][value=so]').check()
      await page.locator('[name=interpreter][value=yes]').check()
      await next(page)
      await page.locator('[name=area][value=notSaid]').check()
      await page.locator('[name=note]').fill(`${her.name} 👩‍👧`)
      await next(page)
      await page.goBack()
      expect(await page.locator('[name=note]').inputValue()).toBe(`${her.name} 👩‍👧`)
      await next(page)
      await page.locator('[name=consent]').check()
      // Whoever is through in two seconds is taken for a program.
      await delay(2_000)
      await next(page)
      await page.waitForURL(`**/${locale}/tilmeld/kvittering`)
      expect(await page.locator('.code').innerText()).toMatch(/^[3479CFHJKMNPRTWXY]{8}$/)
      await context.close()

      const [stored] = await ask(
        DATA_DIR,
        `SELECT name, telephone, locale, note, interpreter FROM applicants WHERE telephone = '${her.stored}'`,
      )
      expect(stored).toEqual({
        name: her.name,
        telephone: her.stored,
        locale,
        note: `${her.name} 👩‍👧`,
        interpreter: true,
      })
    })

    const next = (page: Page) => follow(page, page.locator('form[action$="/gem"] button').first())

    /** Until the page it leads to is there: going back while one is under way asks a page that is gone. */
    async function follow(page: Page, control: Locator) {
      const arrived = page.waitForEvent('load')
      await control.click()
      await arrived
    }
  },
)

/** Whatever can be typed or sent: every script, emoji, controls, halves of signs, and far too much. */
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.string({
    unit: fc.constantFrom(...'آمنةفریدہIıŞğßæøåקあ한👩‍👧🏽\u202e\u0000\u200d\n\t "<&'),
    maxLength: 60,
  }),
  fc.string({ maxLength: 12 }).map((text) => (text || 'x').repeat(1_000).slice(0, 10_000)),
)

it('any name and text is kept exactly or refused in words, and never a fault', async () => {
  const pairs = 300 * inject('rounds')
  let kept = 0
  let refused = 0
  const save = async (page: number, fields: Record<string, string>, cookie = '') =>
    fetch(`${product.url}/da/tilmeld/${page}/gem`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
      headers: { cookie },
    })
  await fc.assert(
    fc.asyncProperty(anything, anything, async (name, note) => {
      const first = await save(1, { name })
      const cookie = (first.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
      const second = await save(4, { area: 'notSaid', note }, cookie)
      expect([first.status, second.status]).toEqual([303, 303])
      for (const [answer, page, typed] of [
        [first, 1, name],
        [second, 4, note],
      ] as const) {
        const isRefused = answer.headers.get('location')?.includes('fejl') === true
        if (isRefused) refused += 1
        else kept += 1
        const shown = await fetch(`${product.url}/da/tilmeld/${page}?fejl=1`, {
          headers: { cookie },
        })
        const html = await shown.text()
        expect(shown.status).toBe(200)
        expect(html.includes('class="fault"')).toBe(isRefused)
        if (!isRefused && page === 1)
          expect(valueOf(html)).toBe(typed.replaceAll('\u0000', '').toWellFormed())
      }
    }),
    { numRuns: pairs, seed: 2018 },
  )
  expect(kept).toBeGreaterThan(pairs / 5)
  expect(refused).toBeGreaterThan(pairs / 5)
})

/** What stands in the name's field, as a browser would read it. */
function valueOf(html: string): string {
  const [, value = ''] =
    /<input[^>]*name="name"[^>]*>/.exec(html)?.[0].match(/ value="([^"]*)"/) ?? []
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
