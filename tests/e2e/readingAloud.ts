import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { sound } from '../support/files'
import { phone, picture } from './browser'
import type { Staff } from './staff'

/** Puts up what was read aloud of the front page in Arabic. */
export async function readAloud(by: Staff): Promise<void> {
  const { page } = by
  await by.open('/admin/collections/recordings/create')
  const { name, data, mimetype } = sound('Optagelse 3.mp3', 80)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: mimetype, buffer: data })
  await by.choose('page', 'Forsiden')
  await by.choose('language', 'العربية')
  await page.locator('#action-save').click()
  await page.waitForURL(/recordings\/[0-9a-f-]{36}/)
}

/** A visitor hears it in Arabic, asks for it only then, and finds none in Danish. */
export async function hear(browser: Browser, url: string): Promise<void> {
  const visitor = await browser.newPage(phone)
  const asked: string[] = []
  visitor.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const ofSound = () => asked.filter((path) => path.startsWith('/api/recordings/'))
  await visitor.goto(`${url}/ar`)
  await picture(visitor, 'read-aloud-ar-360')
  expect(ofSound()).toEqual([])
  await visitor.evaluate('document.querySelector(".read-aloud audio").play()')
  const heard = 'document.querySelector(".read-aloud audio").currentTime > 0.5'
  await expect.poll(() => visitor.evaluate(heard)).toBe(true)
  expect(ofSound()).not.toEqual([])
  await visitor.goto(`${url}/da`)
  expect(await visitor.locator('.read-aloud').count()).toBe(0)
  await visitor.close()
}
