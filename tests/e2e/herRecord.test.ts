import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'
import { listOf } from './answers'
import { openBrowser } from './browser'
import { Staff } from './staff'
import { writeStory } from './telling'

/** A woman's record, as staff have it open all day, and what of it is asked for only when it is wanted. */
describe.skipIf(inject('chromium') === '')('a woman’s record', () => {
  let DATA_DIR: string
  let product: Product
  let browser: Browser
  let coordinator: Staff

  beforeAll(async () => {
    DATA_DIR = copyOfHouse()
    product = await startProduct({ settings: { DATA_DIR } })
    browser = await openBrowser(inject('chromium'))
    coordinator = await Staff.atWork(browser, product.url, 'coordinator@example.org')
  })
  afterAll(async () => {
    await browser.close()
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  it('asks for the stories when her consent is to be written down', async () => {
    const { page } = coordinator
    const her = await coordinator.make('applicants', {
      name: 'Prøve Samtykke',
      telephone: '20 00 00 83',
      status: 'applied',
      source: 'staff',
    })
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/stories')) asked.push(request.url())
    })
    const panel = page.locator('.consent-panel')
    await coordinator.open(`/admin/collections/applicants/${her}`)
    await page.locator('#field-name').waitFor()
    expect(asked).toEqual([])
    await panel.locator('summary').click()
    await panel.getByText('Skriv historien først.').waitFor()
    expect(asked).toHaveLength(1)

    await writeStory(coordinator, 'Den første')
    const second = await writeStory(coordinator, 'Den anden')
    await page.reload()
    await panel.locator('summary').click()
    const titles = panel.locator('select').first().locator('option')
    await titles.first().waitFor({ state: 'attached' })
    expect(await titles.allInnerTexts()).toEqual(['Den anden', 'Den første'])
    await panel.getByRole('button', { name: 'Skriv samtykket ned' }).click()
    await panel.getByText('Skrevet ned: 1 samtykke.').waitFor()
    const { json } = await coordinator.api(
      'GET',
      `/consents?where[applicant][equals]=${her}&depth=0`,
    )
    expect(listOf(json)).toMatchObject([{ story: second, channel: 'site', medium: 'text' }])
  })

  it('can be tried again where the stories do not come', async () => {
    const { page } = coordinator
    const panel = page.locator('.consent-panel')
    await page.route('**/api/stories?**', (route) => route.abort())
    await page.reload()
    await panel.locator('summary').click()
    await panel.getByText('Det gik ikke. Prøv igen.').waitFor()
    await page.unroute('**/api/stories?**')
    await panel.locator('summary').click()
    await panel.locator('summary').click()
    await panel.getByRole('button', { name: 'Skriv samtykket ned' }).waitFor()
    expect(await panel.getByText('Det gik ikke. Prøv igen.').count()).toBe(0)
  })

  it('that is nowhere is told with the menu around it', async () => {
    const { page } = coordinator
    await coordinator.open('/admin/collections/findes-ikke')
    await page.getByRole('heading', { name: 'Intet fundet' }).waitFor()
    await page.locator('.nav__wrap a', { hasText: 'Ansøgere' }).waitFor({ state: 'attached' })
    await page.locator('.not-found__button').click()
    await page.waitForURL(`${product.url}/admin`)
  })
})
