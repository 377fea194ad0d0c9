import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    readonly pictures: boolean
  }
}

/** Opens the Chromium that was found, without its talk with the outside world. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${unwanted.join(',')}`,
    ],
  })
}

/** Chromium heeds the last such list alone, so what Playwright does without stands here too. */
const unwanted = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  // Each new window would load two pages for an address bar that nobody sees: two seconds of a core.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
]

export const phone = { viewport: { width: 360, height: 740 } } satisfies BrowserContextOptions
export const laptop = { viewport: { width: 1280, height: 900 } } satisfies BrowserContextOptions

/** Nothing is wider than the screen, once the page has followed a change of its size. */
export async function fitsWidth(page: Page, width: number): Promise<void> {
  const wide = () => page.evaluate('document.documentElement.scrollWidth')
  await expect.poll(wide).toBeLessThanOrEqual(width)
}

const pictures = join('tests', 'e2e', 'pictures')

/** A picture to be looked at, where they are asked for; nothing is compared with it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!inject('pictures')) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}
