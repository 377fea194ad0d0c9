import type { Page } from 'playwright-core'
import { axeFaults } from './axe'
import { laptop, phone, picture } from './browser'

/** What is wrong with the municipality's page as it stands, on every screen and in both themes. */
export async function faultsOfFunderPage(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [name, { viewport }] of Object.entries({ laptop, phone }))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      await page.reload()
      await page.locator('.today__figures').waitFor()
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor()
      await picture(page, `municipality-today-${name}-${colorScheme}`)
      const found = [...(await axeFaults(page, { within: '.today' })), ...(await tooWide(page))]
      faults.push(...found.map((fault) => `${name}, ${colorScheme}: ${fault}`))
    }
  await page.setViewportSize(laptop.viewport)
  return faults
}

/** Words of a chart that reach out of it, and a page that must be moved sideways to be read. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const outside = [...document.querySelectorAll('.chart')].flatMap((chart) => {
      const { left, right } = chart.getBoundingClientRect()
      return [...chart.querySelectorAll('text')]
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.left < left - 2 || box.right > right + 2)
        .map(({ text }) => `outside its chart: ${text}`)
    })
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [...outside, 'the page scrolls sideways'] : outside
  })
}
