import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { password } from '../support/accounts'
import { copyOfHouse } from '../support/house'
import { openNet, type Net } from '../support/net'
import { startProduct, type Product } from '../support/product'
import { firstOf, ids, listOf } from './answers'
import { axeFaults } from './axe'
import { openBrowser, phone, picture } from './browser'
import { Staff } from './staff'

const names = [
  'Prøve Asta',
  'Prøve Bodil',
  'نادية تجربة',
  'Prøve Dilşad',
  'مریم آزمایشی',
  'Prøve Faadumo',
  'فاطمہ آزمائش',
  'Prøve Gülay',
  'Prøve Hodan',
  'Prøve Inger',
  'Prøve Jasmin',
  'سلمى Prøve',
] as const

/** A coordinator's phone in the community room, on the built product. */
describe.skipIf(inject('chromium') === '')('the roll-call on a phone', () => {
  let DATA_DIR: string
  let product: Product
  let net: Net
  let browser: Browser
  let coordinator: Staff
  let leader: Staff
  let team: string
  let sessions: readonly string[]
  const women: string[] = []

  beforeAll(async () => {
    net = await openNet()
    DATA_DIR = copyOfHouse()
    product = await startProduct({ settings: { DATA_DIR, SERVER_URL: net.url } })
    net.lead(product.url)
    browser = await openBrowser(inject('chromium'))
    coordinator = await onPhone('coordinator')
    leader = await onPhone('projectLeader')
    team = ids((await coordinator.api('GET', '/teams?limit=1')).json)[0] ?? ''
    for (const [index, name] of names.entries())
      women.push(await admit(name, index < 2 ? `+452000005${index}` : null))
    await coordinator.api('POST', `/teams/${team}/plan`, {})
    const found = await coordinator.api(
      'GET',
      `/sessions?where[team][equals]=${team}&sort=startsAt&depth=0&limit=50`,
    )
    sessions = ids(found.json)
  })
  afterAll(async () => {
    await browser.close()
    net.end()
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  /** Logged in by the API: the admin's own page of log-in has its test elsewhere. */
  async function onPhone(role: string): Promise<Staff> {
    const context = await browser.newContext({
      ...phone,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
    })
    context.setDefaultTimeout(60_000)
    const data = { email: `${role.toLowerCase()}@example.org`, password }
    const headers = { origin: net.url }
    await context.request.post(`${net.url}/api/users/login`, { headers, data })
    return new Staff(await context.newPage(), context, net.url)
  }

  async function admit(name: string, telephone: string | null): Promise<string> {
    const data = { name, status: 'applied', source: 'staff', locale: 'ar', team, telephone }
    const id = await coordinator.make('applicants', data)
    for (const step of [
      { status: 'interviewPlanned', interviewAt: '2018-07-04T08:00:00.000Z' },
      { status: 'interviewed', statusReason: 'Kan alle aftener' },
      { status: 'admitted' },
    ])
      await coordinator.change('applicants', id, step)
    return id
  }

  const address = (session: number) => `/admin/hold/${team}/gang/${sessions[session] ?? ''}`
  const row = (page: Page, name: string) =>
    page.locator('.rows > li').filter({ has: page.getByText(name, { exact: true }) })
  const tap = (page: Page, name: string) => row(page, name).locator('.tap').click()
  const saved = (page: Page) =>
    page
      .locator('.foot')
      .getByText(/^Gemt \d\d\.\d\d$/)
      .waitFor()
  const marks = async (session: number) => {
    const found = await coordinator.api(
      'GET',
      `/attendance?where[session][equals]=${sessions[session] ?? ''}&depth=0&limit=50`,
    )
    return new Map(
      listOf(found.json).map((one) => [firstOf(one, 'applicant'), firstOf(one, 'status')]),
    )
  }

  it('marks twelve women and closes the evening in fourteen taps', async () => {
    const { page } = coordinator
    await coordinator.open(address(0))
    await page.getByText('0 af 12 er kommet · 12 ikke markeret').waitFor()
    let taps = 0
    for (const name of names) {
      await tap(page, name)
      taps += 1
    }
    await page.getByText('12 af 12 er kommet').waitFor()
    await saved(page)
    for (const button of ['Afslut', 'Afslut: den er afholdt']) {
      await page.getByRole('button', { name: button, exact: true }).click()
      taps += 1
    }
    await page.getByText('Mødegangen er afsluttet.').waitFor()
    expect(taps).toBeLessThanOrEqual(14)
    expect([...(await marks(0)).values()]).toEqual(names.map(() => 'present'))
    await picture(page, 'roll-call-held')
  })

  it('asks for contract and promise at the first evening', async () => {
    const { page } = coordinator
    await coordinator.open(address(0))
    const contract = row(page, names[0]).getByRole('button', { name: 'Kontrakt' })
    await contract.click()
    await saved(page)
    await coordinator.open(address(0))
    expect(await contract.getAttribute('aria-pressed')).toBe('true')
    expect(
      await row(page, names[1])
        .getByRole('button', { name: 'Kontrakt' })
        .getAttribute('aria-pressed'),
    ).toBe('false')
  })

  it('takes back what was done to all at once', async () => {
    const { page } = coordinator
    await coordinator.open(address(4))
    await tap(page, names[0])
    await page.getByRole('button', { name: 'Alle til stede' }).click()
    await page.getByText('12 af 12 er kommet').waitFor()
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await page.getByText('1 af 12 er kommet · 11 ikke markeret').waitFor()
    await saved(page)
    expect([...(await marks(4))]).toEqual([[women[0], 'present']])
  })

  it('goes on without net, also when it is loaded again, and leaves no name on the phone', async () => {
    const { page } = coordinator
    await coordinator.open(address(1))
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.context().setOffline(true)
    net.cut()
    for (const name of names.slice(0, 3)) await tap(page, name)
    await page.locator('.foot').getByText('3 ikke gemt, prøver igen').waitFor()
    await page.reload()
    await page.getByText('3 af 12 er kommet').waitFor()
    await tap(page, names[3])
    await page.locator('.foot').getByText('4 ikke gemt, prøver igen').waitFor()
    const onPhone = await page.evaluate(async () => {
      const cached: string[] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys())
          cached.push(request.url, (await (await cache.match(request))?.text()) ?? '')
      }
      return JSON.stringify(localStorage) + cached.join('\n')
    })
    expect(onPhone).toContain(women[0])
    expect(names.filter((name) => onPhone.includes(name))).toEqual([])
    net.mend()
    await page.context().setOffline(false)
    await saved(page)
    expect(new Set((await marks(1)).keys())).toEqual(new Set(women.slice(0, 4)))
  })

  it('on two phones loses nothing, and of the same woman shows both the last tap', async () => {
    const [mine, hers] = [coordinator.page, leader.page]
    await Promise.all([coordinator.open(address(2)), leader.open(address(2))])
    for (const [index, name] of names.entries()) await tap(index % 2 ? mine : hers, name)
    for (const page of [mine, hers]) await page.getByText('12 af 12 er kommet').waitFor()
    expect((await marks(2)).size).toBe(12)
    await row(hers, names[0]).locator('.more').click()
    await row(hers, names[0]).getByRole('button', { name: 'Afbud' }).click()
    for (const page of [mine, hers]) {
      await page.getByText('11 af 12 er kommet').waitFor()
      await row(page, names[0]).locator('.mark').getByText('Afbud').waitFor()
    }
    expect((await marks(2)).get(women[0] ?? '')).toBe('excused')
  })

  it('puts down a guest, says what is missing and suggests what to write in her language', async () => {
    const { page } = coordinator
    await coordinator.open(address(3))
    await page.getByRole('button', { name: '+ gæst' }).click()
    await page.getByLabel('Navn', { exact: true }).fill('Prøve Gæst')
    await page.getByLabel(/^Telefon/).fill('20 00')
    await page.getByRole('button', { name: 'Skriv på' }).click()
    await page
      .getByRole('alert')
      .getByText(/8 cifre/)
      .waitFor()
    await page.getByLabel(/^Telefon/).fill('20 00 00 94')
    await page.getByRole('button', { name: 'Skriv på' }).click()
    await page.getByText('0 af 12 er kommet · 12 ikke markeret · 1 gæst').waitFor()
    await page.getByRole('button', { name: 'Afslut', exact: true }).click()
    await page.getByRole('button', { name: /sæt dem som udeblevet/ }).click()
    await page.locator('.missing p[lang=ar][dir=rtl]').first().waitFor()
    await saved(page)
    const queued = async () => {
      const where = 'where[state][equals]=queued&where[purpose][equals]=free'
      return listOf((await coordinator.api('GET', `/messages?${where}&depth=0`)).json)
    }
    await page.getByRole('button', { name: 'Send beskeden til dem, på deres sprog' }).click()
    await page.getByText(/^2 beskeder sendes .*\. Indtil da kan du fortryde\.$/).waitFor()
    expect((await queued()).map((one) => firstOf(one, 'language'))).toEqual(['ar', 'ar'])
    await page.locator('.finish').getByRole('button', { name: 'Fortryd' }).click()
    await page.getByText('Fortrudt.').waitFor()
    expect(await queued()).toEqual([])
    await picture(page, 'roll-call-missing')
  })

  it('has nothing that axe finds, no sideways scroll, and keeps names of any script apart', async () => {
    const { page } = coordinator
    await coordinator.open(address(3))
    await row(page, names[2]).locator('.more').click()
    expect(await axeFaults(page)).toEqual([])
    const widths = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      bdi: [...document.querySelectorAll('.who bdi')].map((one) => one.textContent),
      small: [...document.querySelectorAll('button, a, input')]
        .filter((one) => one.getClientRects().length > 0)
        .filter((one) => one.getBoundingClientRect().height < 44).length,
      rows: [...document.querySelectorAll('.tap')].filter(
        (one) => one.getBoundingClientRect().height < 56,
      ).length,
    }))
    expect(widths.page).toBeLessThanOrEqual(360)
    expect(widths.bdi).toEqual(expect.arrayContaining([...names]))
    expect([widths.small, widths.rows]).toEqual([0, 0])
  })

  it('is two taps from the first page when there is an evening tonight', async () => {
    const { page } = coordinator
    const now = Date.now()
    const tonight = await coordinator.make('sessions', {
      team,
      kind: 'extra',
      startsAt: new Date(now + 60_000).toISOString(),
      endsAt: new Date(now + 7_200_000).toISOString(),
      status: 'planned',
    })
    await coordinator.open('/admin')
    await page.getByRole('link', { name: 'Tag fremmøde' }).click()
    await page.waitForURL(`${net.url}/admin/hold/${team}/gang/${tonight}`)
    await tap(page, names[0])
    await page.getByText('1 af 12 er kommet').waitFor()
  })

  it('is not there for others: a stranger logs in first, the municipality finds nothing', async () => {
    const stranger = await fetch(`${net.url}${address(0)}`, { redirect: 'manual' })
    expect(stranger.status).toBe(302)
    expect(stranger.headers.get('location')).toContain('/admin/login')
    const funder = await onPhone('municipality')
    const there = await funder.page.goto(`${net.url}${address(0)}`)
    const body = await there?.text()
    expect(there?.status()).toBe(404)
    const nowhere = await funder.page.goto(`${net.url}/admin/hold/${team}/gang/${team}`)
    expect([nowhere?.status(), await nowhere?.text()]).toEqual([404, body])
  })
})
