import type { Page } from 'playwright-core'
import { z } from 'zod'

const record = z.looseObject({ id: z.string() })
const list = z.object({ docs: z.array(record) })

/** The records of a list that the API answered. */
export const listOf = (json: unknown) => list.parse(json).docs

export const ids = (json: unknown): readonly string[] => listOf(json).map(({ id }) => id)

/** A text field of a record; it must be there. */
export const firstOf = (json: unknown, field: string): string =>
  z.string().parse(record.parse(json)[field])

export const moduleOf = (session: unknown): string => firstOf(session, 'module')

/** Presses the button and waits until the page says why not. */
export async function expectRefusal(page: Page, button: string, sentence: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByText(sentence).first().waitFor()
}
