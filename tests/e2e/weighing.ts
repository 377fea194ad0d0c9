import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { z } from 'zod'
import { phone } from './browser'

export type Scale = {
  /** Bytes of a page on a first visit, without its pictures, sound and film. */
  readonly weigh: (url: string) => Promise<number>
  readonly close: () => Promise<void>
}

/**
 * One window for all pages, which keeps nothing of those before: each is weighed as if it were the
 * first, and to open a window takes longer than to weigh.
 */
export async function openScale(browser: Browser): Promise<Scale> {
  const page = await browser.newPage(phone)
  const session = await page.context().newCDPSession(page)
  const awaited = new Set<string>()
  let bytes = 0
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type !== 'Image' && type !== 'Media') awaited.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (awaited.delete(requestId)) bytes += encodedDataLength
  })
  session.on('Network.loadingFailed', ({ requestId }) => awaited.delete(requestId))
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const open = async (url: string) => {
    await page.goto('about:blank')
    awaited.clear()
    bytes = 0
    await page.goto(url)
    // Asked in the same session, it is answered after it has told of everything that was asked for.
    await session.send('Runtime.evaluate', { expression: settled, awaitPromise: true })
    await expect.poll(() => [...awaited]).toEqual([])
    return bytes
  }
  return {
    weigh: async (url) => {
      const own = await open(url)
      // A browser asks for one of these, and for no page after the first.
      const icons = links.parse(await page.evaluate(iconsOf))
      const weights: number[] = []
      for (const icon of icons) weights.push(await open(icon))
      return own + Math.max(0, ...weights)
    },
    close: () => page.context().close(),
  }
}

const links = z.array(z.string())

const iconsOf = `[...document.querySelectorAll('link[rel~=icon]')].map(({ href }) => href)`

/** A page without script asks for the last, its fonts, when it is laid out. */
const settled = 'document.body.offsetHeight, document.fonts.ready.then(() => undefined)'
