import type { Page } from 'playwright-core'
import { z } from 'zod'

/**
 * Where something stood from the first drawing of a page until it rested: more than one place means
 * that it leapt under the finger of whoever pressed early.
 */
export async function placesOf(
  page: Page,
  selector: string,
  url: string,
): Promise<readonly number[]> {
  await page.addInitScript(watch(selector))
  await page.goto(url)
  await page.locator('.template-default--nav-animate').waitFor()
  return places.parse(await page.evaluate('window.placesSeen'))
}

const places = z.array(z.number())

const watch = (selector: string) => `
  window.placesSeen = []
  const look = () => {
    const seen = document.querySelector(${JSON.stringify(selector)})
    if (seen !== null) {
      const x = Math.round(seen.getBoundingClientRect().x)
      if (window.placesSeen.at(-1) !== x) window.placesSeen.push(x)
    }
    requestAnimationFrame(look)
  }
  look()`
