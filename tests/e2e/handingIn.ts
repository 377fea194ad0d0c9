import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { firstOf, listOf } from './answers'
import { laptop, phone, picture } from './browser'
import { Staff } from './staff'
import { civilNumber } from '../support/civilNumber'

/** What is typed says which line an expense belongs to, and one press takes it over. */
export async function spendOnSuggestedLine(leader: Staff): Promise<void> {
  const { page } = leader
  await leader.open('/admin/collections/expenses/create')
  // Which lines there are is known once the grant is.
  await leader.choose('grant', 'Uddannelse af et nyt hold')
  await page.locator('#field-purpose').fill('Honorar til psykologen')
  const suggestion = page.locator('.money__suggestion')
  await suggestion.getByText('Honorar').first().waitFor()
  await picture(page, 'leader-suggested-line')
  await suggestion.getByRole('button', { name: 'Vælg den' }).click()
  await suggestion.waitFor({ state: 'detached' })
  await page.locator('#field-spentOn input').fill('8. aug 2018')
  await page.keyboard.press('Tab')
  await page.locator('#field-amount').fill('75,50')
  await leader.choose('payeeKind', 'Gæsteunderviser')
  await page.locator('#action-save').click()
  await page.waitForURL(/expenses\/[0-9a-f-]{36}/)
  const { json } = await leader.api('GET', '/expenses?where[amount][equals]=7550&depth=1')
  expect(JSON.stringify(listOf(json)[0])).toContain('"paysFor":"guestTeachers"')
}

/** The account, the text and the report, handed in by the buttons. */
export async function handInReport(leader: Staff): Promise<void> {
  const { page } = leader
  const approved = await leader.api('GET', '/expenses?where[status][equals]=approved&depth=0')
  for (const expense of listOf(approved.json))
    await leader.change('expenses', expense.id, { status: 'paid', paidOn: '2018-08-09' })
  const [grant] = listOf((await leader.api('GET', '/grants?depth=0')).json)
  const id = firstOf(grant, 'id')
  await leader.open(`/admin/collections/grants/${id}`)
  await page.getByText('Rapporten kan afleveres, når regnskabet er afleveret.').waitFor()
  await leader.change('grants', id, { handedInOn: '2018-11-12' })
  await leader.open(`/admin/collections/grants/${id}`)
  await writeText(page)
  await page.getByRole('button', { name: 'Aflever rapporten …' }).click()
  await picture(page, 'leader-handing-in')
  await page.getByRole('button', { name: 'Aflever, og læg tallene fast' }).click()
  await page.getByText('Rapporten er afleveret, og tallene ligger fast:').waitFor()
  await picture(page, 'leader-handed-in')
}

/** A draft that is written on is not lost to the next one. */
async function writeText(page: Page): Promise<void> {
  const text = page.getByLabel('Rapportens tekst')
  await page.getByRole('button', { name: 'Skriv et udkast' }).click()
  await expect.poll(() => text.inputValue()).toContain('13 af 13 moduler')
  await text.fill(`${await text.inputValue()}\n\nTak for støtten.`)
  await page.getByRole('button', { name: 'Skriv et nyt udkast' }).click()
  await page.getByText('Din tekst ovenfor er ikke rørt.').waitFor()
  await picture(page, 'leader-report-text')
  await page.getByRole('button', { name: 'Behold min tekst' }).click()
  expect(await text.inputValue()).toContain('Tak for støtten.')
  await page.getByRole('button', { name: 'Gem teksten' }).click()
  await page.getByText('Teksten er gemt.').waitFor()
}

/** What the municipality sees of it, and asks; and that staff see both. */
export async function readAndAsk(browser: Browser, url: string, staff: Staff): Promise<void> {
  const funder = await Staff.atWork(browser, url, 'municipality@example.org')
  const { page } = funder
  await page.getByText('Rapporten er afleveret, og tallene ligger fast.').waitFor()
  await page.getByText('Tak for støtten.').waitFor()
  await page.getByText('Fædre inddrages').first().waitFor()
  await page.setViewportSize(phone.viewport)
  await page.getByLabel('Dit spørgsmål').fill(`Hvem er ${civilNumber}?`)
  await page.getByRole('button', { name: 'Send spørgsmålet' }).click()
  await page.getByText('Slet CPR-nummeret').waitFor()
  await page.getByLabel('Dit spørgsmål').fill('Hvornår begynder det næste hold?')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Spørgsmålet er sendt.').waitFor()
  await page.getByText('Venter på svar.').waitFor()
  const width = await page.evaluate('document.documentElement.scrollWidth')
  expect(width).toBe(phone.viewport.width)
  await picture(page, 'municipality-desk-360')
  await page.setViewportSize(laptop.viewport)
  await picture(page, 'municipality-desk')
  await staff.open('/admin')
  await staff.page.getByText(/Kommunen så rapporten/).waitFor()
  await picture(staff.page, 'coordinator-asked')
  await staff.page.getByRole('link', { name: /Spørgsmål fra kommunen: svar/ }).click()
  await staff.page.getByText('Hvornår begynder det næste hold?').first().click()
  await staff.page.locator('#field-answer').fill('I august.')
  await staff.page.locator('#action-save').click()
  await expect.poll(async () => (await funder.api('GET', '/questions')).text).toContain('I august.')
}
