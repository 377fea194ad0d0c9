import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { messages } from '@/site/messages'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'
import { axeFaults } from './axe'
import { openBrowser, phone, picture } from './browser'
import { Staff } from './staff'

/** What a Bydelsmor does with her page: count with and without script and net, read the card, say no. */
describe.skipIf(inject('chromium') === '')('her tally', () => {
  let DATA_DIR: string
  let product: Product
  let browser: Browser
  let coordinator: Staff
  let path: string

  beforeAll(async () => {
    DATA_DIR = copyOfHouse()
    product = await startProduct({ settings: { DATA_DIR } })
    browser = await openBrowser(inject('chromium'))
    coordinator = await Staff.atWork(browser, product.url, 'coordinator@example.org')
    const her = await coordinator.make('applicants', {
      name: 'آمنة المثال',
      locale: 'ar',
      status: 'active',
      trainedEarlier: true,
      area: 'grantoften',
    })
    const story = await coordinator.make('stories', { title: 'Min vej', status: 'draft' })
    for (const [channel, medium, forChild] of [
      ['site', 'text', false],
      ['facebook', 'picture', false],
      ['site', 'picture', true],
    ])
      await coordinator.make('consents', {
        applicant: her,
        story,
        purpose: 'story',
        channel,
        medium,
        forChild,
        textVersion: '2026-12',
        language: 'ar',
        method: 'spoken',
        givenAt: '2026-11-01T10:00:00.000Z',
      })
    const made = await coordinator.api('POST', `/applicants/${her}/link`, {})
    const address = String(/"address":"([^"]+)"/.exec(made.text)?.[1])
    path = new URL(address).pathname.replace(/^\/ar/, '')
  })
  afterAll(async () => {
    await browser.close()
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  /** An ordinary conversation: how it arose, about what, where it led, that it was the first, and sent. */
  const taps = [
    'input[name=contactHow][value=doorstep]',
    'input[name=topics][value=health]',
    'input[name=bridgedTo][value=association]',
    'input[name=firstContact]',
    '#samtale button',
  ] as const
  const count = async (page: Page) => {
    expect(taps).toHaveLength(5)
    for (const tap of taps) await page.locator(tap).click()
  }
  const chosen = (page: Page) =>
    page
      .locator('#samtale input:checked:not([name=week])')
      .evaluateAll((inputs) =>
        inputs.map((input) => `${input.getAttribute('name')} ${input.getAttribute('value')}`),
      )

  it.each(['da', 'ar'] as const)('counts in five taps without script, in %s', async (locale) => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${product.url}/${locale}${path}`)
    await picture(page, `her-page-${locale}`)
    const text = messages[locale]
    await page.getByText(text.confidentiality.title).click()
    expect(await page.getByText(text.confidentiality.child).isVisible()).toBe(true)
    await picture(page, `her-card-${locale}`)
    await page.getByRole('link', { name: text.tally.link }).click()
    await picture(page, `her-tally-${locale}`)
    expect(await chosen(page)).toEqual(['area grantoften'])
    await count(page)
    expect(await page.getByText(text.tally.saved).isVisible()).toBe(true)
    await context.close()
  })

  it.each(['da', 'ar'] as const)('keeps what she chose when it is wrong, in %s', async (locale) => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
    const page = await context.newPage()
    // As a browser does that is too old to ask for what is needed.
    await page.route('**/samtale*', async (route) => {
      const answer = await route.fetch({ maxRedirects: 0 })
      const body = (await answer.text()).replace('<form class="form"', '$& novalidate')
      await route.fulfill({ response: answer, body })
    })
    await page.goto(`${product.url}/${locale}${path}/samtale`)
    for (const tap of taps.slice(1, 4)) await page.locator(tap).click()
    await page.locator('input[name=area][value=outside]').click()
    await page.locator('input[name=week]').last().click()
    const before = await page.locator('input[name=week]:checked').inputValue()
    await page.locator('#samtale button').click()
    await page.getByRole('alert').getByText(messages[locale].tally.wrong).waitFor()
    await picture(page, `her-tally-wrong-${locale}`)
    expect(await chosen(page)).toEqual([
      'topics health',
      'bridgedTo association',
      'firstContact 1',
      'area outside',
    ])
    expect(await page.locator('input[name=week]:checked').inputValue()).toBe(before)
    await page.locator(taps[0]).click()
    await page.locator('#samtale button').click()
    await page.getByText(messages[locale].tally.saved).waitFor()
    expect(await chosen(page)).toEqual(['area grantoften'])
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  it('waits on the phone where there is no net, opens there again, and is sent once', async () => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await page.goto(`${product.url}/da${path}/samtale`)
    expect(await axeFaults(page)).toEqual([])
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await count(page)
    await page.getByText(messages.da.tally.waiting).waitFor()
    const kept = await page.evaluate(() => localStorage.getItem('samtaler'))
    expect(kept).not.toContain(path.split('/').at(-1))
    expect(kept).toContain('["area","grantoften"]')
    await page.reload()
    expect(await chosen(page)).toEqual(['area grantoften'])
    await count(page)
    await page.getByText(messages.da.tally.waiting).waitFor()
    await context.setOffline(false)
    await page.goto(`${product.url}/da${path}/samtale`)
    await page.waitForFunction(() => localStorage.getItem('samtaler') === null)
    await context.close()
  })

  it('has the area chosen that was last counted on this phone, with net and without', async () => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await page.goto(`${product.url}/ar${path}/samtale`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.locator('input[name=area][value=hedeMaglepark]').click()
    await count(page)
    await page.getByText(messages.ar.tally.saved).waitFor()
    expect(await chosen(page)).toEqual(['area hedeMaglepark'])
    await page.reload()
    expect(await chosen(page)).toEqual(['area hedeMaglepark'])
    await context.setOffline(true)
    await page.reload()
    expect(await chosen(page)).toEqual(['area hedeMaglepark'])
    await context.close()
  })
})
