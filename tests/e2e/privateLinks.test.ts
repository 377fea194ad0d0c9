import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { messages } from '@/site/messages'
import { teaching } from '@/site/messages/teaching'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'
import { axeFaults } from './axe'
import { fitsWidth, laptop, openBrowser, phone, picture } from './browser'
import { fetchForNewspaper } from './newspaperDoors'
import { Staff } from './staff'

const later = (days: number, hours = 0) =>
  new Date(Date.now() + (days * 24 + hours) * 60 * 60 * 1000).toISOString()

/** What a woman and a teacher do with their links, at 360 px and without script, and staff's board. */
describe.skipIf(inject('chromium') === '')('private links', () => {
  let DATA_DIR: string
  let product: Product
  let browser: Browser
  let coordinator: Staff
  let team: string
  let her: string
  let agreement: string
  let address: string

  beforeAll(async () => {
    DATA_DIR = copyOfHouse()
    product = await startProduct({ settings: { DATA_DIR } })
    browser = await openBrowser(inject('chromium'))
    coordinator = await Staff.atWork(browser, product.url, 'coordinator@example.org')
    team = await coordinator.make('teams', {
      name: 'Prøvehold',
      status: 'recruiting',
      place: 'Prøvesalen',
      address: 'Prøvehuset, indgang B',
      wayThere: 'Ind ad den røde dør',
    })
    her = await coordinator.make('applicants', {
      name: 'آمنة المثال',
      locale: 'ar',
      status: 'applied',
      languages: ['ar'],
      team,
    })
    for (const status of [
      { status: 'interviewPlanned', interviewAt: later(-1) },
      { status: 'interviewed', statusReason: 'Kan alle aftener' },
      { status: 'admitted' },
    ])
      await coordinator.change('applicants', her, status)
    const session = await evening(7)
    await evening(14)
    const teacher = await coordinator.make('teachers', {
      name: 'Prøve Jordemoder',
      roleLabel: 'jordemoder',
      kind: 'guest',
      competences: ['health'],
    })
    await coordinator.make('teachers', {
      name: 'Prøve Sygeplejerske',
      roleLabel: 'sygeplejerske',
      kind: 'guest',
      competences: ['health'],
    })
    agreement = await coordinator.make('agreements', { session, teacher, status: 'asked' })
  })
  afterAll(async () => {
    await browser.close()
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  const evening = async (days: number) =>
    coordinator.make('sessions', {
      team,
      module: await coordinator.make('modules', {
        order: 90,
        title: `Prøvemodul om ${days} dage`,
        topics: ['health'],
        script: 'Først te.',
      }),
      startsAt: later(days),
      endsAt: later(days, 3),
      status: 'planned',
    })

  const link = async (collection: string, id: string) => {
    const made = await coordinator.api('POST', `/${collection}/${id}/link`, {})
    return String(/"address":"([^"]+)"/.exec(made.text)?.[1])
  }

  const withoutScript = async (locale: string): Promise<Page> =>
    (await browser.newContext({ ...phone, locale, javaScriptEnabled: false })).newPage()

  /** Nothing wider than the screen, nothing that a reader of screens stumbles over. */
  async function isReadable(page: Page): Promise<void> {
    const checked = await browser.newContext({ ...phone })
    const own = await checked.newPage()
    await own.goto(page.url())
    await fitsWidth(own, 360)
    expect(await axeFaults(own)).toEqual([])
    await checked.close()
  }

  it('her page in Arabic: she answers, approves her name, asks to be erased and takes it back', async () => {
    const text = messages.ar.herPage
    address = await link('applicants', her)
    expect(address).toContain('/ar/min-side/')
    const page = await withoutScript('ar')
    const answer = await page.goto(address)
    await page.getByText(messages.ar.site.onlyDanish).waitFor()
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(answer?.headers()['set-cookie']).toBeUndefined()
    await page.getByRole('heading', { name: text.title }).waitFor()
    await picture(page, 'her-page-ar-360')
    await isReadable(page)

    await page.getByRole('button', { name: text.notComing }).first().click()
    await page.getByText(text.saidNotComing).waitFor()
    await page.getByRole('button', { name: text.coming, exact: true }).first().click()
    await page.getByText(text.saidComing).waitFor()
    await page.locator('[name=name]').fill('x')
    await page.getByRole('button', { name: text.nameButton }).click()
    await page.locator('#fejl a').waitFor()
    expect(await page.title()).toMatch(new RegExp(`^${messages.ar.site.errorTitle}`))
    await page.locator('[name=name]').fill('آمنة بنت المثال')
    await page.getByRole('button', { name: text.nameButton }).click()
    await page.getByText(text.nameApproved).waitFor()
    await page.getByRole('button', { name: text.eraseButton }).click()
    await page.getByText(text.eraseAsked).waitFor()
    await page.getByRole('button', { name: text.keepButton }).click()
    await page.getByText(text.eraseText).waitFor()
    await picture(page, 'her-page-ar-360-after')

    await page.locator('details.languages summary').click()
    await page.getByRole('link', { name: 'Türkçe' }).click()
    await page.getByRole('heading', { name: messages.tr.herPage.title }).waitFor()
    expect(page.url()).toContain('/tr/min-side/')
    await page.goto(address)
    const file = await page.context().request.get(`${address}/aften.ics`)
    expect(await file.text()).toContain(`SUMMARY:${text.appointment}`)
    const outside = await page.locator('a[href^="http"]').evaluateAll((links) => links.length)
    expect(outside).toBeGreaterThan(0)
    await page.context().close()
  })

  it('a closed link says so in her language, and how to get a new one', async () => {
    const page = await withoutScript('ar')
    await link('applicants', her)
    for (const path of [address, `${product.url}/ar/min-side/${'A'.repeat(43)}`]) {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(410)
      await page.getByText(messages.ar.herPage.closedText).waitFor()
    }
    await picture(page, 'her-page-closed-ar-360')
    await isReadable(page)
    await page.context().close()
  })

  it('a teacher reads the brief, says yes and that there must be a projector, and later no', async () => {
    const text = teaching.da
    const own = await link('agreements', agreement)
    const page = await withoutScript('da')
    await page.goto(own)
    await page.getByText('Først te.').waitFor()
    expect(await page.locator('main').innerText()).not.toContain('آمنة')
    await picture(page, 'teacher-page-360')
    await isReadable(page)
    await page.getByLabel(text.projector).check()
    await page.getByRole('button', { name: text.confirm }).click()
    await page.getByText(text.confirmed).waitFor()
    expect(await page.locator('[name=note]').inputValue()).toContain(text.projector)
    await page.goto(own.replace('/da/', '/en/'))
    await page.getByText(teaching.en.confirmed).waitFor()
    await page.goto(own)
    await page.getByRole('button', { name: text.cancel }).click()
    await page.getByText(text.goneTitle).waitFor()
    await picture(page, 'teacher-page-gone-360')
    expect((await page.goto(own))?.status()).toBe(410)
    await page.context().close()
  })

  it('the newspaper’s files are right while the story stands, and gone with it or its consent', async () => {
    await fetchForNewspaper(product.url, coordinator, { applicant: her, folder: DATA_DIR })
  })

  it('the board shows who fell away, proposes another who is free, and gives a link to copy', async () => {
    const { page } = coordinator
    await coordinator.open(`/admin/undervisere-tavle?hold=${team}`)
    await page.getByText('Under 14 dage til, og ingen har sagt ja.').first().waitFor()
    await picture(page, 'board-1280')
    await page.setViewportSize(phone.viewport)
    await picture(page, 'board-360')
    await fitsWidth(page, 360)
    await page.getByRole('button', { name: 'Spørg', exact: true }).first().click()
    await page.getByRole('button', { name: 'Nyt link at kopiere' }).first().click()
    const text = page.locator('.copy-text textarea')
    await text.waitFor()
    expect(await text.inputValue()).toMatch(/Hej Prøve Sygeplejerske.*\/da\/undervisning\//)
    await picture(page, 'board-360-link')
    await page.setViewportSize(laptop.viewport)
    await coordinator.open(`/admin/collections/applicants/${her}`)
    await page.getByRole('button', { name: 'Lav et link til hende' }).click()
    await page.locator('.copy-text textarea').waitFor()
    await picture(page, 'applicant-link-1280')
  })
})
