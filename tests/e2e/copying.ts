import { expect } from 'vitest'
import { phone, picture } from './browser'
import type { Staff } from './staff'

/** Fills a story’s empty Arabic fields from the Danish, and keeps them only once it is saved. */
export async function copyFromDanish(by: Staff, story: string): Promise<void> {
  const { page } = by
  const inArabic = async () =>
    (await by.api('GET', `/stories/${story}?locale=ar&fallback-locale=none&depth=0`)).json
  await page.setViewportSize(phone.viewport)
  await by.open(`/admin/collections/stories/${story}?locale=ar`)
  await page.locator('#field-title').waitFor()
  await page.locator('#field-lead').fill('تحكي.')
  await page.getByRole('button', { name: 'Kopiér fra dansk, hvor der ikke står noget' }).click()
  await expect.poll(() => page.locator('#field-title').inputValue()).toBe('Endnu ikke fortalt')
  expect(await page.locator('#field-lead').inputValue()).toBe('تحكي.')
  await page.getByText('Står stadig på dansk og skal oversættes: Titel').waitFor()
  await picture(page, 'story-copied-ar-360')
  expect(await inArabic()).not.toMatchObject({ title: 'Endnu ikke fortalt' })
  expect(await inArabic()).not.toMatchObject({ lead: 'تحكي.' })
  await page.locator('#action-save').click()
  await expect.poll(inArabic).toMatchObject({ title: 'Endnu ikke fortalt', lead: 'تحكي.' })
  const inDanish = await by.api('GET', `/stories/${story}?locale=da&depth=0`)
  expect(inDanish.json).toMatchObject({ title: 'Endnu ikke fortalt', lead: 'Hun fortæller.' })
}
