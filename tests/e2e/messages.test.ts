import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'
import { listOf } from './answers'
import { axeFaults } from './axe'
import { fitsWidth, openBrowser, phone, picture } from './browser'
import { Staff } from './staff'

/** Writing to the women from a telephone, and regretting it. */
describe.skipIf(inject('chromium') === '')('writing to the team', () => {
  let DATA_DIR: string
  let product: Product
  let browser: Browser
  let coordinator: Staff

  beforeAll(async () => {
    DATA_DIR = copyOfHouse()
    product = await startProduct({ settings: { DATA_DIR } })
    browser = await openBrowser(inject('chromium'))
    coordinator = await Staff.atWork(browser, product.url, 'coordinator@example.org')
    await coordinator.page.setViewportSize(phone.viewport)
  })
  afterAll(async () => {
    await browser.close()
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  const women = [
    { name: 'Prøve Dansk', locale: 'da', telephone: '20 00 00 81' },
    { name: 'Prøve Arabisk', locale: 'ar', telephone: '20 00 00 82' },
    { name: 'Prøve Brev', locale: 'da', email: 'brev@kvinde.example' },
    { name: 'Prøve Stille', locale: 'da', reachThrough: true },
  ]

  it('shows what each will get, and takes it back', async () => {
    const { page } = coordinator
    for (const her of women)
      await coordinator.make('applicants', { ...her, status: 'applied', source: 'staff' })
    await coordinator.open('/admin/skriv')
    await page.getByRole('button', { name: 'Vælg alle 4' }).click()
    await page.getByRole('textbox', { name: 'Dansk', exact: true }).fill('Husk madpakke på onsdag')
    await page.getByRole('textbox', { name: 'العربية' }).fill('أحضري الطعام يوم الأربعاء')
    const preview = page.getByRole('region', { name: 'Sådan bliver den' })
    await preview.getByText('3 modtager den, på 2 sprog. 2 har ingen telefon.').waitFor()
    expect(await preview.getByText('Prøve Stille').count()).toBe(1)
    expect(await preview.getByText('sendes som 1 sms').count()).toBe(2)
    expect(await preview.getByRole('button', { name: 'Kopiér til WhatsApp' }).count()).toBe(2)
    await picture(page, 'messages-write')
    expect(await axeFaults(page, { within: '.write' })).toEqual([])
    await fitsWidth(page, 360)

    await page.getByRole('button', { name: 'Send til 3' }).click()
    await page.getByText(/^3 beskeder sendes .*Indtil da kan du fortryde/).waitFor()
    await picture(page, 'messages-sent')
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await page.getByText('Fortrudt: 3 er ikke sendt.').waitFor()
    const { json } = await coordinator.api('GET', '/messages?depth=0')
    expect(listOf(json)).toHaveLength(3)
    for (const one of listOf(json)) expect(one).toMatchObject({ state: 'undone' })
  })

  it('finds who speaks a language in two taps, and asks each alone', async () => {
    const { page } = coordinator
    const corps = { status: 'active', trainedEarlier: true, languages: ['so'], source: 'staff' }
    for (const her of [
      { name: 'Prøve Somali', locale: 'so', telephone: '20 00 00 83' },
      { name: 'Prøve Uden', locale: 'da' },
      { name: 'Prøve Tyrkisk', locale: 'tr', telephone: '20 00 00 84', languages: ['tr'] },
    ])
      await coordinator.make('applicants', { ...corps, ...her })
    await coordinator.open('/admin')
    await page.getByRole('link', { name: 'Hvem taler …?' }).click()
    await page.getByText('Aktive bydelsmødre. Vælg et sprog').waitFor()
    const lookup = page.locator('.write__speakers')
    expect(await lookup.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Tyrkisk\s+1$/),
      expect.stringMatching(/^Somali\s+2 · 1 kan ikke nås$/),
    ])
    expect(await page.locator('.write').innerText()).not.toMatch(/Prøve|20 ?00/)
    expect(await page.locator('.write__form').count()).toBe(0)
    await picture(page, 'messages-speakers')
    expect(await axeFaults(page, { within: '.write' })).toEqual([])
    await lookup.getByRole('link', { name: /^Somali/ }).click()
    await page.getByText('Aktive bydelsmødre, der taler: Somali.').waitFor()
    const form = page.locator('.write__form')
    expect(await form.innerText()).not.toContain('Prøve Tyrkisk')
    await page.getByRole('textbox', { name: 'Dansk', exact: true }).fill('Kan du hjælpe?')
    await page.getByRole('textbox', { name: 'Soomaali' }).fill('Ma caawin kartaa?')
    const preview = page.getByRole('region', { name: 'Sådan bliver den' })
    await preview.getByText('1 modtager den, på 1 sprog.').waitFor()
    await preview.getByText('Kan ikke nås. Sig det til dem på en anden måde: Prøve Uden').waitFor()
    await picture(page, 'messages-speakers-write')
    expect(await axeFaults(page, { within: '.write' })).toEqual([])
    await fitsWidth(page, 360)
    await page.getByRole('button', { name: 'Send til 1' }).click()
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await page.getByText('Fortrudt: 1 er ikke sendt.').waitFor()
  })

  it.each(['editor', 'municipality'])('is not there for the %s or a stranger', async (role) => {
    const other = await Staff.atWork(browser, product.url, `${role}@example.org`)
    expect(await other.page.getByRole('link', { name: 'Hvem taler …?' }).count()).toBe(0)
    for (const address of ['/admin/skriv?taler', '/admin/skriv?taler=so']) {
      await other.open(address)
      expect(await other.page.locator('.write').count()).toBe(0)
      expect(await other.page.content()).not.toMatch(/Prøve Somali|Aktive bydelsmødre/)
      const stranger = await fetch(`${product.url}${address}`, { redirect: 'manual' })
      expect(await stranger.text()).not.toContain('Aktive bydelsmødre')
    }
  })

  it('says that nothing leaves the house yet, and tells the text that was refused', async () => {
    const { page } = coordinator
    await coordinator.open('/admin/collections/messages')
    await page.getByText('Sms er ikke sat op endnu.').waitFor()
    await picture(page, 'messages-list')
    await coordinator.open('/admin/skriv')
    await page.getByRole('button', { name: 'Vælg alle 7' }).click()
    await page
      .getByRole('textbox', { name: 'Dansk', exact: true })
      .fill(`Hun er ${['010190', '1234'].join('-')}`)
    await page.getByRole('button', { name: 'Send til 5' }).click()
    await page.getByRole('alert').getByText('Slet CPR-nummeret').waitFor()
  })
})
