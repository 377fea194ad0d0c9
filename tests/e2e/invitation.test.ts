import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { filedIn } from '@/domain/messages'
import { password } from '../support/accounts'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'
import { axeFaults } from './axe'
import { fitsWidth, openBrowser, phone, picture } from './browser'

/** An administrator invites a colleague, who chooses her password on her telephone, and later forgets it. */
describe.skipIf(inject('chromium') === '')('a colleague who is invited', () => {
  let DATA_DIR: string
  const [email, chosen, another] = ['ny-kollega@example.org', 'tolv blanke klokker', 'ni gamle ure']
  let product: Product
  let browser: Browser
  beforeAll(async () => {
    DATA_DIR = copyOfHouse()
    product = await startProduct({ settings: { DATA_DIR } })
    browser = await openBrowser(inject('chromium'))
  })
  afterAll(async () => {
    await browser.close()
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  async function telephone(path: string): Promise<Page> {
    const context = await browser.newContext({ ...phone, locale: 'da-DK' })
    context.setDefaultTimeout(120_000)
    const page = await context.newPage()
    await page.goto(product.url + path)
    return page
  }

  async function logIn(page: Page, address: string, given: string): Promise<void> {
    await page.getByLabel('E-mail').fill(address)
    await page.getByLabel('Adgangskode').fill(given)
    await page.getByRole('button', { name: 'Log ind' }).click()
    await page.waitForURL(`${product.url}/admin`)
  }

  async function looksRight(page: Page, name: string): Promise<void> {
    await fitsWidth(page, 360)
    await picture(page, name)
    expect(await axeFaults(page, { within: '.sign-in' })).toEqual([])
  }

  /** Where her letters lead; without a mail server they lie in a folder. */
  function links(): readonly string[] {
    const folder = join(DATA_DIR, filedIn.email)
    const names = existsSync(folder) ? readdirSync(folder) : []
    const letters = names.map((name) => readFileSync(join(folder, name), 'utf8'))
    return letters.flatMap((letter) => /\/admin\/reset#[\w-]+/.exec(letter)?.[0] ?? [])
  }

  async function nextLink(before: readonly string[] = []): Promise<string> {
    const fresh = () => links().find((link) => !before.includes(link))
    return vi.waitUntil(fresh, { timeout: 120_000, interval: 500 })
  }

  async function choose(link: string, given: string): Promise<Page> {
    const page = await telephone(link)
    await page.getByRole('heading', { name: 'Vælg din adgangskode' }).waitFor()
    await page.waitForURL(`${product.url}/admin/reset`)
    await looksRight(page, 'vaelg-adgangskode')
    await page.getByLabel('Ny adgangskode').fill('kort')
    await page.getByRole('button', { name: 'Gem adgangskoden' }).click()
    await page.getByText('Adgangskoden skal have mindst 12 tegn').waitFor()
    await page.getByLabel('Ny adgangskode').fill(given)
    await page.getByRole('button', { name: 'Gem adgangskoden' }).click()
    await page.getByRole('heading', { name: 'Adgangskoden er gemt' }).waitFor()
    await page.getByRole('link', { name: 'Gå til log ind' }).click()
    await logIn(page, email, given)
    return page
  }

  it('is given an account without a password, and chooses her own', async () => {
    const admin = await telephone('/admin/login')
    await logIn(admin, 'admin@example.org', password)
    await admin.goto(`${product.url}/admin/collections/users/create`)
    await admin.getByText('får personen et brev med et link').waitFor()
    expect(await admin.locator('input[type=password]:visible').count()).toBe(0)
    await admin.locator('#field-email').fill(email)
    await admin.locator('#field-name').fill('Ny Kollega')
    await admin.locator('#field-role .rs__control').click()
    await admin.locator('.rs__option').first().click()
    await admin.locator('#action-save').click()
    await admin.waitForURL(/users\/[0-9a-f-]{36}/)
    await admin.getByRole('button', { name: 'Send invitationen igen' }).waitFor()
    await fitsWidth(admin, 360)
    await picture(admin, 'inviteret')
    await choose(await nextLink(), chosen)
  })

  it('asks for a link when she has forgotten it, and the old one leads nowhere', async () => {
    const before = links()
    const page = await telephone('/admin/forgot')
    await page.getByLabel('E-mail').fill(email)
    await looksRight(page, 'glemt-adgangskode')
    await page.getByRole('button', { name: 'Send mig et link' }).click()
    await page.getByText('Hvis adressen hører til en konto').waitFor()
    await choose(await nextLink(before), another)
    const late = await telephone(before[0] ?? '')
    await late.getByRole('heading', { name: 'Linket gælder ikke mere' }).waitFor()
    await looksRight(late, 'link-gaelder-ikke')
  })
})
