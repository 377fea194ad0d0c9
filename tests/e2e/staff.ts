import type { Browser, BrowserContext, Page } from 'playwright-core'
import { z } from 'zod'
import { password } from '../support/accounts'
import { laptop } from './browser'

/** A member of staff at her machine: a window of the admin, and the same login for what takes long by hand. */
export class Staff {
  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
  ) {}

  /** Logs in by the form. */
  static async atWork(browser: Browser, url: string, email: string): Promise<Staff> {
    const context = await browser.newContext({
      ...laptop,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
    })
    // A busy machine takes its time.
    context.setDefaultTimeout(120_000)
    const page = await context.newPage()
    await page.goto(`${url}/admin/login`)
    await page.locator('#field-email').fill(email)
    await page.locator('#field-password').fill(password)
    await page.locator('button[type=submit]').click()
    await page.waitForURL(`${url}/admin`)
    return new Staff(page, context, url)
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`)
  }

  /** Asks the API with the login of her window. */
  async api(method: string, path: string, data?: unknown): Promise<Answer> {
    const response = await this.context.request.fetch(`${this.url}/api${path}`, {
      method,
      headers: { origin: this.url },
      ...(data === undefined ? {} : { data }),
    })
    const text = await response.text()
    return { status: response.status(), text, json: toJson(text) }
  }

  /** Makes a record; it must succeed. @returns its id */
  async make(collection: string, data: unknown): Promise<string> {
    const { status, text, json } = await this.api('POST', `/${collection}`, data)
    if (status !== 201) throw new Error(`${collection}: ${status} ${text}`)
    return made.parse(json).doc.id
  }

  /** Changes a record; it must succeed. */
  async change(collection: string, id: string, data: unknown): Promise<void> {
    const { status, text } = await this.api('PATCH', `/${collection}/${id}`, data)
    if (status !== 200) throw new Error(`${collection}: ${status} ${text}`)
  }

  async attach(collection: string, name: string, file: Buffer, fields: unknown): Promise<string> {
    const response = await this.context.request.post(`${this.url}/api/${collection}`, {
      headers: { origin: this.url },
      multipart: {
        file: { name, mimeType: 'image/png', buffer: file },
        _payload: JSON.stringify(fields),
      },
    })
    return made.parse(await response.json()).doc.id
  }

  /** Picks an answer from a field's list. */
  async choose(field: string, answer: string): Promise<void> {
    await this.page.locator(`#field-${field} input`).first().click()
    await this.page.locator('.rs__option', { hasText: answer }).click()
  }

  /** Presses the button of a next step and waits until the record says it. */
  async step(button: string, now: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click()
    await this.page.locator('.next-step__now strong', { hasText: now }).waitFor()
  }
}

export type Answer = { readonly status: number; readonly text: string; readonly json: unknown }

const made = z.object({ doc: z.object({ id: z.string() }) })

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
