import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { picture } from './browser'

export type Woman = { readonly name: string; readonly code: string; readonly id: string }

/** Goes through the five pages as she would: her own script and digits, no script in the browser. */
export async function signUpInArabic(page: Page, url: string): Promise<Woman> {
  const name = 'آمنة المثال'
  await page.goto(`${url}/ar/tilmeld`)
  await picture(page, 'signup-ar-360-start')
  await page.locator('a[href="/ar/tilmeld/1"]').first().click()
  await page.locator('[name=name]').fill(name)
  await goOn(page, '/ar/tilmeld/2')
  await page.locator('[name=telephone]').fill('٢٠ ٠٠ ٠٠')
  await send(page)
  await page.locator('#fejl').waitFor()
  await picture(page, 'signup-ar-360-error')
  await page.locator('[name=telephone]').fill('٢٠ ٠٠ ٠٠ ١٧')
  await goOn(page, '/ar/tilmeld/3')
  await page.locator('[name=languages][value=ar]').check()
  await goOn(page, '/ar/tilmeld/4')
  await page.locator('[name=area][value=grantoften]').check()
  await page.locator('[name=availability][value=weekdayEvenings]').check()
  await picture(page, 'signup-ar-360-page4')
  await goOn(page, '/ar/tilmeld/5')
  await page.locator('[name=consent]').check()
  await picture(page, 'signup-ar-360-page5')
  // Whoever is through in two seconds is taken for a program.
  await delay(2_000)
  await goOn(page, '/ar/tilmeld/kvittering')
  await picture(page, 'signup-ar-360-receipt')
  return { name, code: await page.locator('.code').innerText(), id: '' }
}

const send = (page: Page): Promise<void> =>
  page.locator('form[action$="/gem"] button').first().click()

async function goOn(page: Page, next: string): Promise<void> {
  await send(page)
  await page.waitForURL(`**${next}`)
}
