import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'
import { firstOf, listOf } from './answers'
import { axeFaults } from './axe'
import { fitsWidth, laptop, openBrowser, phone, picture } from './browser'
import { Staff } from './staff'

/** The coordinator chooses her team and lays its plan, on the built product. */
describe.skipIf(inject('chromium') === '')('choosing a team', () => {
  let DATA_DIR: string
  let product: Product
  let browser: Browser
  let coordinator: Staff
  let leader: Staff
  let team: string

  beforeAll(async () => {
    DATA_DIR = copyOfHouse()
    product = await startProduct({ settings: { DATA_DIR } })
    browser = await openBrowser(inject('chromium'))
    coordinator = await Staff.atWork(browser, product.url, 'coordinator@example.org')
    leader = await Staff.atWork(browser, product.url, 'projectleader@example.org')
    team = await coordinator.make('teams', {
      name: 'Prøvehold',
      status: 'recruiting',
      minimum: 1,
      capacity: 2,
      firstEvening: '2027-03-18T12:00:00.000Z',
      weekday: '4',
      minimumAttended: 1,
      maximumCaughtUp: 0,
      plan: [await module('Velkommen'), await module('Tavshed')],
      diplomaMonth: '2027-03-15T12:00:00.000Z',
    })
    await candidate('أمينة المثال', { languages: ['ar'], area: 'grantoften' })
    await candidate('Prøve Bodil', { languages: ['da'], ageBand: 'from40' })
    await candidate('Prøve Canan', { languages: ['tr', 'da'], ageBand: 'from40' })
    for (const { page } of [coordinator, leader]) await page.setViewportSize(phone.viewport)
  })
  afterAll(async () => {
    await browser.close()
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  const module = async (title: string) => ({
    module: await coordinator.make('modules', { order: 90, title, topics: ['health'] }),
    mandatory: false,
  })

  async function candidate(
    name: string,
    brings: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const data = { name, status: 'applied', source: 'staff', locale: 'ar', team, ...brings }
    const id = await coordinator.make('applicants', data)
    await coordinator.change('applicants', id, {
      status: 'interviewPlanned',
      interviewAt: '2027-01-04T08:00:00.000Z',
    })
    await coordinator.change('applicants', id, { status: 'interviewed' })
    return id
  }

  const card = (page: Page, name: string) =>
    page.locator('.choosing li').filter({ has: page.getByText(name, { exact: true }) })
  const choice = () => `/admin/hold/${team}/valg`
  const inTeam = (page: Page, count: number) =>
    page.getByRole('heading', { name: `På holdet (${count})` }).waitFor()

  async function isReadable(page: Page): Promise<void> {
    await fitsWidth(page, 360)
    expect(await axeFaults(page, { within: 'main, .choosing' })).toEqual([])
  }

  it('shows what each would bring, and takes no decision without a reason', async () => {
    const { page } = coordinator
    await coordinator.open(choice())
    await card(page, 'أمينة المثال').getByText('Arabisk, Grantoften').waitFor()
    await card(page, 'أمينة المثال').getByRole('button', { name: 'Optag' }).click()
    const save = page.getByRole('button', { name: 'Gem beslutningen' })
    expect(await save.isDisabled()).toBe(true)
    await isReadable(page)
    await picture(page, 'choosing-360')
    await page.getByText('Taler et sprog, som holdet mangler').click()
    await save.click()
    await inTeam(page, 1)
    await page
      .getByText(/^Besluttet .* af koordinator: Taler et sprog, som holdet mangler$/)
      .waitFor()
    await card(page, 'Prøve Bodil').getByText('Nyt for holdet:').waitFor()
  })

  it('gives the last seat to one of two, and tells the other', async () => {
    await leader.open(choice())
    const admitting = async ({ page }: Staff, name: string) => {
      await card(page, name).getByRole('button', { name: 'Optag' }).click()
      await card(page, name).getByText('Kan alle aftener og har lyst').click()
    }
    await admitting(coordinator, 'Prøve Bodil')
    await admitting(leader, 'Prøve Canan')
    const save = ({ page }: Staff) => page.getByRole('button', { name: 'Gem beslutningen' }).click()
    await Promise.all([save(coordinator), save(leader)])
    const told = ({ page }: Staff) => page.getByText(/Holdet er fuldt\. Sæt hende/).count()
    await Promise.race([coordinator, leader].map(({ page }) => inTeam(page, 2)))
    await expect.poll(async () => (await told(coordinator)) + (await told(leader))).toBe(1)
  })

  it('offers a seat that becomes free to the one who waits, who says yes on the telephone', async () => {
    const { page } = coordinator
    await coordinator.open(choice())
    const [left] = ['Prøve Bodil', 'Prøve Canan'] as const
    const name = (await card(page, left).getByRole('button').count()) > 0 ? left : 'Prøve Canan'
    await card(page, name).getByRole('button', { name: 'Venteliste' }).click()
    await page.getByText('Holdet er fuldt', { exact: true }).click()
    await page.getByRole('button', { name: 'Gem beslutningen' }).click()
    await page.getByRole('heading', { name: 'Venteliste (1)' }).waitFor()
    const found = await coordinator.api(
      'GET',
      `/applicants?where[team][equals]=${team}&where[status][equals]=admitted&sort=createdAt&limit=1`,
    )
    await coordinator.change('applicants', firstOf(listOf(found.json)[0], 'id'), {
      status: 'withdrawn',
    })
    await coordinator.open(choice())
    await page.getByRole('heading', { name: 'Har fået tilbud (1)' }).waitFor()
    await card(page, name)
      .getByText(/^Svar senest /)
      .waitFor()
    await card(page, name).getByRole('button', { name: 'Hun siger ja' }).click()
    await inTeam(page, 2)
  })

  it('says why a woman was not moved in the list', async () => {
    for (const name of ['Prøve Ellen', 'Prøve Fatma'])
      await coordinator.change('applicants', await candidate(name, {}), {
        status: 'waiting',
        statusReason: 'Holdet er fuldt',
      })
    const late = await Staff.atWork(browser, product.url, 'coordinator@example.org')
    await late.open(choice())
    await card(late.page, 'Prøve Ellen').getByRole('button', { name: 'Ryk ned' }).waitFor()
    await late.api('POST', '/users/logout')
    await card(late.page, 'Prøve Ellen').getByRole('button', { name: 'Ryk ned' }).click()
    await late.page
      .getByRole('alert')
      .getByText(/ikke adgang/)
      .waitFor()
  })

  it('lays the plan around Easter, warns of the month, and shows it as list and months', async () => {
    const { page } = coordinator
    await page.setViewportSize(laptop.viewport)
    await coordinator.open(`/admin/collections/teams/${team}`)
    await page.getByText('Sidste aften er torsdag den 1. april 2027.').waitFor()
    await page.getByText('Ingen undervisning torsdag den 25. marts 2027: skærtorsdag.').waitFor()
    await page.getByText('For at slutte i marts 2027 skal I begynde senest').waitFor()
    await page.getByRole('button', { name: 'Lav mødegange efter planen' }).click()
    await page.getByText('2 mødegange er lavet').waitFor()
    await page.getByRole('link', { name: 'Se planen' }).click()
    await page.getByRole('table', { name: 'april 2027' }).getByText('Tavshed').waitFor()
    await page.setViewportSize(phone.viewport)
    await expect.poll(() => page.getByRole('table').count()).toBe(0)
    await page.locator('.calendar__list').getByText('Tavshed').waitFor()
    await picture(page, 'plan-360')
  })

  it('shows whom to talk to, and when', async () => {
    const { page } = coordinator
    const data = { name: 'Prøve Dagny', status: 'applied', source: 'staff', locale: 'da', team }
    const id = await coordinator.make('applicants', data)
    await coordinator.open('/admin/samtaler')
    await page.getByRole('heading', { name: 'Skal have en tid (1)' }).waitFor()
    await coordinator.change('applicants', id, {
      status: 'interviewPlanned',
      interviewAt: new Date(Date.now() + 86_400_000).toISOString(),
    })
    await coordinator.open('/admin/samtaler')
    await page.getByRole('heading', { name: 'Aftalt (1)' }).waitFor()
    await page.locator('.calendar__list').getByText('Prøve Dagny').waitFor()
  })
})
