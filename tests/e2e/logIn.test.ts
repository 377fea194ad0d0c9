import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { password } from '../support/accounts'
import { codeOf } from '../support/codes'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'
import { axeFaults } from './axe'
import { fitsWidth, openBrowser, phone, picture } from './browser'

/** A coordinator of a house where the second step is required, on her telephone. */
describe.skipIf(inject('chromium') === '')('logging in in two steps', () => {
  let DATA_DIR: string
  let product: Product
  let browser: Browser
  let secret = ''
  let recoveryCode = ''
  beforeAll(async () => {
    DATA_DIR = copyOfHouse()
    product = await startProduct({ settings: { DATA_DIR, SECOND_FACTOR: 'required' } })
    browser = await openBrowser(inject('chromium'))
  })
  afterAll(async () => {
    await browser.close()
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  async function atLogIn(): Promise<Page> {
    const context = await browser.newContext({ ...phone, locale: 'da-DK' })
    context.setDefaultTimeout(120_000)
    const page = await context.newPage()
    await page.goto(`${product.url}/admin/login?redirect=${encodeURIComponent('/admin/account')}`)
    return page
  }

  async function passFirstStep(page: Page): Promise<void> {
    await page.getByLabel('E-mail').fill('coordinator@example.org')
    await page.getByLabel('Adgangskode').fill('en helt anden adgangskode')
    await page.getByRole('button', { name: 'Log ind' }).click()
    await page.getByText('E-mail eller adgangskode er forkert.').waitFor()
    expect(await page.getByLabel('E-mail').inputValue()).toBe('coordinator@example.org')
    await looksRight(page, 'log-ind')
    await page.getByLabel('Adgangskode').fill(password)
    await page.getByRole('button', { name: 'Log ind' }).click()
  }

  async function looksRight(page: Page, name: string): Promise<void> {
    await fitsWidth(page, 360)
    await picture(page, name)
    expect(await axeFaults(page, { within: '.sign-in' })).toEqual([])
  }

  it('sets the second step up before she is let in', async () => {
    const page = await atLogIn()
    await passFirstStep(page)
    await page.getByRole('heading', { name: 'Sæt det andet trin op' }).waitFor()
    await looksRight(page, 'andet-trin-saet-op')
    await page.getByRole('button', { name: 'Jeg har appen' }).click()
    secret = ((await page.locator('.sign-in__secret').textContent()) ?? '').replaceAll(' ', '')
    await page.getByRole('img', { name: 'QR-kode til appen' }).waitFor()
    const code = page.getByLabel('De seks tal, som appen viser nu')
    await code.fill('000 000')
    await page.getByRole('button', { name: 'Bekræft' }).click()
    await page.getByText('Koden passer ikke.').waitFor()
    expect(await code.inputValue()).toBe('000 000')
    await looksRight(page, 'andet-trin-qr')
    await code.fill(codeOf(secret))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Gem dine nødkoder' }).waitFor()
    recoveryCode = (await page.locator('.sign-in__codes li').first().textContent()) ?? ''
    await looksRight(page, 'andet-trin-noedkoder')
    await page.getByRole('button', { name: 'Jeg har gemt dem' }).click()
    await page.waitForURL(`${product.url}/admin/account`)
    await page.getByText('En kode fra telefonen, siden').waitFor()
    await page.getByText('denne', { exact: false }).first().waitFor()
    await looksRight(page, 'konto')
    await page.context().close()
  })

  it('asks for it from then on, goes on where the page is opened again, and takes a recovery code', async () => {
    const page = await atLogIn()
    await passFirstStep(page)
    await page.getByRole('heading', { name: 'Andet trin' }).waitFor()
    await page.goto(`${product.url}/admin`)
    await page.waitForURL(/admin\/login/)
    await page.getByRole('heading', { name: 'Andet trin' }).waitFor()
    await looksRight(page, 'andet-trin-kode')
    // The code after the one that is used, however little time has passed.
    await page.getByLabel('De seks tal').fill(codeOf(secret, 1))
    await page.getByRole('button', { name: 'Log ind' }).click()
    await page.waitForURL(`${product.url}/admin`)

    const lost = await atLogIn()
    await passFirstStep(lost)
    await lost.getByRole('button', { name: 'Jeg har ikke min telefon' }).click()
    await lost.getByLabel('Nødkode').fill(recoveryCode)
    await lost.keyboard.press('Enter')
    await lost.waitForURL(`${product.url}/admin/account`)
    await lost.getByRole('button', { name: 'Log ud alle andre steder' }).click()
    await lost.getByText('Logget ud.').waitFor()
    await page.reload()
    await page.waitForURL(/admin\/login/)
  })
})
